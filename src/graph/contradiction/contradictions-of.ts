import { compareText } from '../../text/compare-text.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Entity } from '../../types/entity.ts'
import type { Contradiction } from '../../types/graph.ts'
import type { Edge } from '../edges-of.ts'
import { datePairs } from './date-pairs.ts'
import { numberPairs } from './number-pairs.ts'
import { polarityPairs } from './polarity-pairs.ts'

/** Two edges that cannot both be right, or one twice where its own passages differ. */
export type OpposedPair = Readonly<{ one: Edge; other: Edge; how: 'polarity' | 'number' | 'date' }>

/** For each edge the edges that contradict it, by key; edges without any are left out. */
export function contradictionsOf(
  edges: readonly Edge[],
  labelOf: (node: Entity['id']) => string,
): ReadonlyMap<Edge['key'], readonly Contradiction[]> {
  const pairs = [...polarityPairs(edges), ...numberPairs(edges, labelOf), ...datePairs(edges)]
  const sides = pairs.flatMap(({ one, other, how }) => [
    { edge: one, against: other, how },
    ...(one === other ? [] : [{ edge: other, against: one, how }]),
  ])
  return new Map([...groupBy(sides, ({ edge }) => edge.key)].map(([key, all]) => [key, contradictions(all)]))
}

type Side = Readonly<{ edge: Edge; against: Edge; how: OpposedPair['how'] }>

function contradictions(sides: readonly Side[]): readonly Contradiction[] {
  const byEdge = [...groupBy(sides, ({ against }) => against.key)].toSorted(([a], [b]) => compareText(a, b))
  return byEdge.map(([edge, all]) => ({ edge, how: [...new Set(all.flatMap(waysOf))].toSorted(compareText) }))
}

/** Who says so is another way in which two claims differ. */
function waysOf({ edge, against, how }: Side): Contradiction['how'] {
  const isSaidByOthers = edge.attributes.holders.join('>') !== against.attributes.holders.join('>')
  return isSaidByOthers ? [how, 'holder'] : [how]
}
