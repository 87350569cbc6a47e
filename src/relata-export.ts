/**
 * A graph as a file of another program, without what builds one.
 *
 * @example
 * const gexf = exporters.find(({ name }) => name === 'gexf')
 */
export { exporters } from './export/index.ts'
export { graphLines } from './graph/save.ts'
export type * from './types/graph.ts'
export type { Exported, Exporter, ExportOptions } from './types/plugin.ts'
export type * from './types/problem.ts'
