/**
 * Questions to a graph, without what builds one: for pages and scripts that only ask.
 *
 * @example
 * const graph = await readGraph(lines)
 * paths(graph, 'Ana Kovač', 'Lima')
 */
export { type EgoOptions, ego } from './ego.ts'
export { filterGraph, type GraphFilter } from './graph/filter-graph.ts'
export { readGraph } from './graph/read.ts'
export * from './query/index.ts'
export { UsageError } from './text/usage-error.ts'
export type * from './types/claim.ts'
export type * from './types/document.ts'
export type * from './types/entity.ts'
export type * from './types/graph.ts'
export type * from './types/schema.ts'
