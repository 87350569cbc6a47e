import type { TitleClaim } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import { type LocatedMention, spanOfMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { isHonorific, isKinship, isOffice, titleBefore, titleWords } from '../mention/title.ts'
import { dependentsOf, isRelated, spanOf, type Tree, tokenAt } from '../syntax/tree.ts'
import { confidenceOfTitle } from './confidence.ts'

/** The offices that a text gives people, before their name or beside it: “Foreign Minister Ana Ito”, “Park, head of the union”. */
export function titlesOf(document: Document, mentions: Mentions): readonly TitleClaim[] {
  return mentions.all
    .filter((located) => located.mention.kind === 'name' && located.mention.entityType === 'person')
    .flatMap((located) => [...before(document, located), ...beside(document, located)])
}

function before(document: Document, located: LocatedMention): readonly TitleClaim[] {
  const title = titleBefore(located.tree, located.words[0] ?? 0)
  if (title === undefined || isHonorific(located.tree, title) || isKinship(located.tree, title)) return []
  return [titleClaim(document, located, titleWords(located.tree, title, located.words[0]), 'title')]
}

function beside(document: Document, located: LocatedMention): readonly TitleClaim[] {
  const { tree, head } = located
  return dependentsOf(tree, head, 'appos')
    .filter((index) => tokenAt(tree, index).upos === 'NOUN' && isOffice(tree, index))
    .map((index) => titleClaim(document, located, officePhrase(tree, index), 'apposition'))
}

/** “head of the port union”, without article and what hangs on it further out. */
function officePhrase(tree: Tree, office: number): readonly number[] {
  const owner = dependentsOf(tree, office, 'nmod').find((index) => index > office)
  const own = titleWords(tree, office)
  if (owner === undefined) return own
  const words = [owner, ...dependentsOf(tree, owner, 'case', 'det', 'amod', 'compound', 'flat')].filter(
    (index) => index > office,
  )
  return [...own, ...words].toSorted((a, b) => a - b).filter((index) => !isRelated(tree, index, 'punct'))
}

function titleClaim(document: Document, located: LocatedMention, words: readonly number[], by: string): TitleClaim {
  const { tree, mention } = located
  const span = spanOf(tree, words)
  const { start, end } = tree.sentence
  return {
    mention: mention.id,
    title: document.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    evidence: {
      document: document.id,
      start,
      end,
      quote: document.text.slice(start, end),
      subject: spanOfMention(located),
      predicate: [span],
      object: span,
      confidence: confidenceOfTitle(by),
      by,
    },
  }
}
