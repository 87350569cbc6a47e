import rules from '../../../graph-data/contradictions.json' with { type: 'json' }
import { groupBy } from '../../text/group-by.ts'
import type { Edge } from '../edges-of.ts'
import type { OpposedPair } from './contradictions-of.ts'
import { areApart } from './same-circumstances.ts'

const ONCE = new Set(rules.once)

/** What happens but once and is dated twice: “founded in 1998”, “founded in 2001”. */
export function datePairs(edges: readonly Edge[]): readonly OpposedPair[] {
  const once = edges.filter(({ attributes }) => isOnce(attributes))
  const groups = groupBy(once, ({ source, target, attributes }) => [source, attributes.relation, target].join('|'))
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) => group.slice(index).flatMap((other) => opposed(one, other))),
  )
}

function isOnce({ relation, polarity, modality }: Edge['attributes']): boolean {
  return ONCE.has(relation) && polarity === 'affirmed' && modality === 'asserted'
}

function opposed(one: Edge, other: Edge): readonly OpposedPair[] {
  const isOpposed = one.attributes.evidence.some((passage) =>
    other.attributes.evidence.some((another) => areApart(passage, another)),
  )
  return isOpposed ? [{ one, other, how: 'date' }] : []
}
