import { groupBy } from '../../text/group-by.ts'
import type { Entity } from '../../types/entity.ts'
import type { Edge } from '../edges-of.ts'
import type { OpposedPair } from './contradictions-of.ts'
import { type Count, countIn, mayBeEqual } from './count-in.ts'
import { areOfOneTime, areOfOneWitness } from './same-circumstances.ts'

type Counted = Readonly<{ edge: Edge; count: Count; end: Entity['id'] }>

/** What one claim counts and another counts otherwise: “500 dockers”, “700 dockers joined the strike”. */
export function numberPairs(edges: readonly Edge[], labelOf: (node: Entity['id']) => string): readonly OpposedPair[] {
  const counted = edges.filter(isStated).flatMap((edge) => countedEnds(edge, labelOf))
  return [...groupBy(counted, keyOf).values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).flatMap((other) => opposed(one, other))),
  )
}

function isStated({ attributes: { polarity, modality } }: Edge): boolean {
  return polarity === 'affirmed' && modality === 'asserted'
}

function countedEnds(edge: Edge, labelOf: (node: Entity['id']) => string): readonly Counted[] {
  return [edge.source, edge.target].flatMap((end) => {
    const count = countIn(labelOf(end))
    return count === undefined ? [] : [{ edge, count, end }]
  })
}

/** What is counted, and all that is said of it. */
function keyOf({ edge, count, end }: Counted): string {
  const { relation, predicate } = edge.attributes
  const [source, target] = [edge.source, edge.target].map((node) => (node === end ? `# ${count.counted}` : node))
  return [source, relation, relation === 'RELATED' ? predicate : '', target].join('|')
}

function opposed({ edge: one, count, end }: Counted, other: Counted): readonly OpposedPair[] {
  const mayBothBe = end === other.end || mayBeEqual(count, other.count)
  if (mayBothBe || areOfOneWitness(one, other.edge) || !areOfOneTime(one, other.edge)) return []
  return [{ one, other: other.edge, how: 'number' }]
}
