import type { LocatedMention } from '../mention/located-mention.ts'
import { isRelated, tokenAt } from '../syntax/tree.ts'
import { type GrammaticalRole, roleOf } from './grammatical-role.ts'

const WEIGHT: Readonly<Record<GrammaticalRole, number>> = { subject: 2, object: 1, other: 0 }

/** How much a mention stands out for something that refers back: subjects first, like roles, names, near sentences (after Lappin and Leass 1994). */
export function prominence(anaphor: LocatedMention, candidate: LocatedMention): number {
  const [own, other] = [roleOf(anaphor), roleOf(candidate)]
  const parallel = own === other && own !== 'other' ? 2 : 0
  const named = candidate.mention.kind === 'description' ? 0 : 1
  return (
    WEIGHT[other] +
    parallel +
    named +
    mainClause(candidate, other) -
    1.5 * (anaphor.tree.number - candidate.tree.number)
  )
}

/** The subject of the main clause stands out over that of a clause inside it. */
function mainClause({ tree, head }: LocatedMention, role: GrammaticalRole): number {
  const verb = tokenAt(tree, head).head
  return role === 'subject' && verb >= 0 && isRelated(tree, verb, 'root') ? 0.5 : 0
}
