import type { Coreference } from '../../../types/claim.ts'
import type { LocatedMention } from '../../mention/located-mention.ts'
import type { Mentions } from '../../mention/mentions.ts'
import { pronounAt } from '../../mention/pronouns.ts'
import { statusOf } from '../../status/index.ts'
import { governors, type Tree } from '../../syntax/tree.ts'
import { isPredicate } from '../../syntax/verb-group.ts'
import type { IsQuoted } from '../quoted-words.ts'
import { discourseOf } from './discourse.ts'
import { voicesOf } from './voices.ts'

export type VoiceContext = Readonly<{
  mentions: Mentions
  trees: readonly Tree[]
  isQuoted: IsQuoted
  /** Who speaks a sentence that is all quotation, by the sentence’s number. */
  speakers: ReadonlyMap<number, LocatedMention>
}>

/** “I” in a quotation stands for who is quoted, elsewhere for who speaks or writes there; “you” for who is spoken to. */
export function linkVoices({ mentions, trees, isQuoted, speakers }: VoiceContext): readonly Coreference[] {
  const voicesIn = voicesOf(discourseOf(trees, mentions))
  return mentions.all.flatMap((located) => {
    const pronoun = located.mention.kind === 'pronoun' ? pronounAt(located.tree, located.head) : undefined
    if (pronoun === undefined || pronoun.person === 3 || pronoun.number === 'plural') return []
    const { tree, head } = located
    if (isQuoted(tree, head) || speakers.has(tree.number)) {
      const quoted = pronoun.person === 1 ? (speakers.get(tree.number) ?? speakerAround(located, mentions)) : undefined
      return link(located, quoted, 'speaker of the quotation')
    }
    const { speaker, addressee } = voicesIn(tree.sentence.paragraph)
    return pronoun.person === 1
      ? link(located, speaker?.speaker, `speaks here: ${speaker?.why ?? ''}`)
      : link(located, addressee?.addressee, `spoken to here: ${addressee?.why ?? ''}`)
  })
}

function link(located: LocatedMention, antecedent: LocatedMention | undefined, why: string): readonly Coreference[] {
  if (antecedent?.mention.entityType !== 'person' || antecedent.mention.id === located.mention.id) return []
  return [{ mention: located.mention.id, antecedent: antecedent.mention.id, why }]
}

/** Who is said to say the clause that a pronoun stands in, in the same sentence. */
function speakerAround({ tree, head }: LocatedMention, mentions: Mentions): LocatedMention | undefined {
  const clause = governors(tree, head).find((index) => isPredicate(tree, index))
  const holder = clause === undefined ? undefined : innermostHolder(tree, clause)
  return holder === undefined ? undefined : mentions.at(tree, holder)
}

function innermostHolder(tree: Tree, clause: number): number | undefined {
  return statusOf(tree, clause, { lemma: '', at: clause, without: [] }).holders.at(-1)
}
