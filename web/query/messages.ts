import type { Item } from '../state/selection.ts'

/** What the worker is asked: first for a graph to be kept, then for answers from it. */
export type QueryOrder =
  | Readonly<{ kind: 'graph'; lines: readonly string[] }>
  | Readonly<{ kind: 'question'; text: string }>

/** A value of a row, in words. */
export type ResultCell = Readonly<{ text: string; order?: number; leadsTo?: Item }>

/** Rows, and the keys of all nodes and edges in them. */
export type QueryRows = Readonly<{
  columns: readonly string[]
  rows: readonly (readonly ResultCell[])[]
  nodes: readonly string[]
  edges: readonly string[]
}>

export type QueryAnswer = Readonly<{ kind: 'rows'; result: QueryRows }> | Readonly<{ kind: 'problem'; message: string }>
