import type { Document } from '../../types/document.ts'
import type { EntityType } from '../../types/entity.ts'
import type { Tree } from '../syntax/tree.ts'
import { descriptionMentions } from './descriptions.ts'
import type { LocatedMention } from './located-mention.ts'
import { indexMentions, type Mentions } from './mentions.ts'
import { nameMentions } from './names.ts'
import { nationalityMentions } from './nationality.ts'
import { pronounMentions } from './pronouns.ts'
import { repeatedNames } from './repeated-names.ts'
import { titleBefore } from './title.ts'

/** Every name, description and pronoun of a document. */
export function mentionsOf(document: Document, trees: readonly Tree[]): Mentions {
  const found = trees.map((tree) => nameMentions(document, tree))
  const repeated = repeatedNames(document, trees, found)
  const sentences = trees.map((tree, number) =>
    mentionsInSentence(document, tree, [...(repeated[number] ?? []), ...(found[number] ?? [])]),
  )
  return indexMentions(
    sentences.flatMap(({ mentions }) => mentions),
    (sentence, token) => sentences[sentence]?.byToken.get(token),
  )
}

type InSentence = Readonly<{
  mentions: readonly LocatedMention[]
  byToken: ReadonlyMap<number, LocatedMention>
}>

/** The mentions of a sentence; its names come before descriptions where both claim a token, a longer name before one inside it. */
function mentionsInSentence(document: Document, tree: Tree, names: readonly LocatedMention[]): InSentence {
  const titles = titleTokens(tree, names)
  const others = [
    ...descriptionMentions(document, tree),
    ...pronounMentions(document, tree),
    ...nationalityMentions(document, tree),
  ]
  const byToken = new Map<number, LocatedMention>([
    ...others.map((located) => [located.head, located] as const),
    ...names.flatMap((located) => located.words.map((word) => [word, located] as const)),
    ...titles,
  ])
  const named = new Set(names.flatMap(({ words }) => words))
  const mentions = [
    ...names,
    ...others.filter(({ head, mention }) => !titles.has(head) && !(mention.kind === 'description' && named.has(head))),
  ]
  return {
    mentions: mentions.toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end),
    byToken,
  }
}

/** Bear no titles: “the leader of the opposition Popular Front”. */
const UNTITLED: ReadonlySet<EntityType> = new Set(['organization', 'place', 'event'])

/** Title words that stand in the sentence’s grammar for the name behind them: “Director” in “with Director Ana Ito”. */
function titleTokens(tree: Tree, names: readonly LocatedMention[]): ReadonlyMap<number, LocatedMention> {
  return new Map(
    names.flatMap((located) => {
      const first = UNTITLED.has(located.mention.entityType) ? undefined : located.words[0]
      const title = first === undefined ? undefined : titleBefore(tree, first)
      return title === undefined ? [] : [[title, located] as const]
    }),
  )
}
