import rules from '../../../graph-data/contradictions.json' with { type: 'json' }
import { groupBy } from '../../text/group-by.ts'
import type { Edge } from '../edges-of.ts'
import type { OpposedPair } from './contradictions-of.ts'

/** What one claim says and another denies: “met”, “did not meet”; also by opposite relations: “supports”, “opposes”. */
export function polarityPairs(edges: readonly Edge[]): readonly OpposedPair[] {
  const stated = edges.filter(({ attributes }) => attributes.modality === 'asserted')
  const statements = stated.flatMap((edge) => statementsOf(edge).map((statement) => ({ edge, ...statement })))
  return [...groupBy(statements, ({ about }) => about).values()].flatMap((group) => {
    const [affirming, denying] = [true, false].map((holds) => group.filter((one) => one.holds === holds))
    return (affirming ?? []).flatMap(({ edge: one }) =>
      (denying ?? []).map(({ edge: other }): OpposedPair => ({ one, other, how: 'polarity' })),
    )
  })
}

/** What an edge says, and what it says is not so: who supports does not oppose. */
function statementsOf({ key, attributes }: Edge): readonly Readonly<{ about: string; holds: boolean }>[] {
  const { relation, predicate, complement, polarity } = attributes
  // Keys order the ends of symmetric relations, edges do not.
  const [source, , target] = key.split('|')
  const words = relation === 'RELATED' ? predicate : ''
  const about = (id: string) => [source, target, id, words, complement ?? ''].join('|')
  const opposites = rules.opposites.filter((pair) => pair.includes(relation)).flat()
  const excluded = polarity === 'affirmed' ? opposites.filter((other) => other !== relation) : []
  return [
    { about: about(relation), holds: polarity === 'affirmed' },
    ...excluded.map((other) => ({ about: about(other), holds: false })),
  ]
}
