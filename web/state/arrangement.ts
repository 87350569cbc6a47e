import type { EventShape } from '../../src/graph/event-shape.ts'
import type { Entity } from '../../src/types/entity.ts'
import type { Change } from '../corrections/change.ts'
import { type Facet, facets } from './facets.ts'

/** A node and what is at most so many claims away from it. */
export type Focus = Readonly<{ key: Entity['id']; depth: number }>

/** From a time to another, half-open, in milliseconds since 1970 as UTC. */
export type Period = Readonly<{ start: number; end: number }>

/** A place in the pane, in shares of its width and height, downward is more. */
export type Pin = Readonly<{ x: number; y: number }>

/** What lines are coloured by: nothing, or who says so. */
export type Colouring = 'plain' | 'holder'

/** What the size of a node tells. */
export const sizings = ['claims', 'mentions', 'documents'] as const
export type Sizing = (typeof sizings)[number]

/** What a person has arranged: filters, focus, pins, colours and corrections. Undo goes through arrangements, a link carries one. */
export type Arrangement = Readonly<{
  /** Whether what the default view leaves out is drawn too. */
  showsEverything: boolean
  /** Whether events are claims between their parties or nodes; where everything is drawn they are both. */
  eventShape: EventShape
  /** Values of facets that are hidden. */
  hidden: Readonly<Record<Facet, ReadonlySet<string>>>
  hiddenNodes: ReadonlySet<Entity['id']>
  focus: Focus | undefined
  /** Claims of another time are hidden; undefined shows all times. */
  period: Period | undefined
  /** Whether a period leaves claims without a date. */
  showsUndated: boolean
  pins: ReadonlyMap<Entity['id'], Pin>
  colouring: Colouring
  sizing: Sizing
  /** What is corrected and not yet written down. */
  changes: readonly Change[]
}>

const none: ReadonlySet<string> = new Set()

export const firstArrangement: Arrangement = {
  showsEverything: false,
  eventShape: 'pairs',
  hidden: { type: none, line: none, holder: none, relation: none, document: none },
  hiddenNodes: none,
  focus: undefined,
  period: undefined,
  showsUndated: true,
  pins: new Map(),
  colouring: 'plain',
  sizing: 'claims',
  changes: [],
}

/** Whether anything is hidden that a person could show again. */
export function isFiltered({ hidden, hiddenNodes, period }: Arrangement): boolean {
  return facets.some((facet) => hidden[facet].size > 0) || hiddenNodes.size > 0 || period !== undefined
}
