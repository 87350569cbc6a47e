import type { Coreference } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { pronounAt } from '../mention/pronouns.ts'
import { statusOf } from '../status/index.ts'
import { governors, type Tree } from '../syntax/tree.ts'
import { isPredicate } from '../syntax/verb-group.ts'

const QUOTATION_MARKS = new Set(['“', '”', '"', '``', "''"])

/** “I”, “my” in a quotation stand for who is quoted; `speakers` are those of sentences that are all quotation. */
export function linkQuotedSpeakers(
  mentions: Mentions,
  speakers: ReadonlyMap<number, LocatedMention>,
): readonly Coreference[] {
  return mentions.all.flatMap((located) => {
    const pronoun = located.mention.kind === 'pronoun' ? pronounAt(located.tree, located.head) : undefined
    if (pronoun?.person !== 1 || pronoun.number !== 'singular') return []
    const speaker = speakers.get(located.tree.number) ?? speakerAround(located, mentions)
    if (speaker?.mention.entityType !== 'person' || speaker.mention.id === located.mention.id) return []
    return [{ mention: located.mention.id, antecedent: speaker.mention.id, why: 'speaker of the quotation' }]
  })
}

/** Who is said to say the clause that a pronoun stands in, in the same sentence. */
function speakerAround({ tree, head }: LocatedMention, mentions: Mentions): LocatedMention | undefined {
  if (!tree.tokens.some(({ text }) => QUOTATION_MARKS.has(text))) return undefined
  const clause = governors(tree, head).find((index) => isPredicate(tree, index))
  const holder = clause === undefined ? undefined : innermostHolder(tree, clause)
  return holder === undefined ? undefined : mentions.at(tree, holder)
}

function innermostHolder(tree: Tree, clause: number): number | undefined {
  return statusOf(tree, clause, { lemma: '', at: clause, without: [] }).holders.at(-1)
}
