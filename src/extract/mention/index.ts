import type { Document } from '../../types/document.ts'
import type { Tree } from '../syntax/tree.ts'
import { descriptionMentions } from './descriptions.ts'
import type { LocatedMention } from './located-mention.ts'
import { nameMentions } from './names.ts'
import { nationalityMentions } from './nationality.ts'
import { pronounMentions } from './pronouns.ts'
import { titleBefore } from './title.ts'

/** The mentions of a document, and the one that a token stands for. */
export type Mentions = Readonly<{
  all: readonly LocatedMention[]
  at: (tree: Tree, token: number) => LocatedMention | undefined
}>

/** Every name, description and pronoun of a document, in the order of the text. */
export function mentionsOf(document: Document, trees: readonly Tree[]): Mentions {
  const byToken = new Map<string, LocatedMention>()
  const all = trees.flatMap((tree) => {
    const names = nameMentions(document, tree)
    const titles = titleTokens(tree, names)
    const others = [
      ...descriptionMentions(document, tree),
      ...pronounMentions(document, tree),
      ...nationalityMentions(document, tree),
    ]
    const found = [...names, ...others.filter((other) => !titles.has(other.head))]
    for (const located of names) for (const word of located.words) byToken.set(keyOf(tree, word), located)
    for (const [token, located] of titles) byToken.set(keyOf(tree, token), located)
    for (const located of others)
      if (!byToken.has(keyOf(tree, located.head))) byToken.set(keyOf(tree, located.head), located)
    return found.toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  })
  return { all, at: (tree, token) => byToken.get(keyOf(tree, token)) }
}

function keyOf(tree: Tree, token: number): string {
  return `${tree.number}:${token}`
}

/** Title words that stand in the sentence’s grammar for the name behind them: “Director” in “with Director Ana Ito”. */
function titleTokens(tree: Tree, names: readonly LocatedMention[]): ReadonlyMap<number, LocatedMention> {
  return new Map(
    names.flatMap((located) => {
      const first = located.words[0]
      const title = first === undefined ? undefined : titleBefore(tree, first)
      return title === undefined ? [] : [[title, located] as const]
    }),
  )
}
