import type { Entity } from '../../src/types/entity.ts'

/** What the reader and the graph are turned to; an edge with the number of the sentence shown, from 0. */
export type Selection =
  | Readonly<{ kind: 'node'; key: Entity['id'] }>
  | Readonly<{ kind: 'edge'; key: string; evidence: number }>

/** Two selections of one node or one edge, whichever sentence is shown. */
export function isSameItem(a: Selection | undefined, b: Selection | undefined): boolean {
  return a?.kind === b?.kind && a?.key === b?.key
}
