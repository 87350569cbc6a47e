import type { Mention } from '../../types/claim.ts'
import type { Document, Span } from '../../types/document.ts'
import { spanOf, type Tree, tokenAt } from '../syntax/tree.ts'

/** A mention and where it stands in its sentence’s tree. */
export type LocatedMention = Readonly<{
  mention: Mention
  tree: Tree
  /** The token that the sentence’s grammar knows the mention by. */
  head: number
  /** Its tokens, left to right. */
  words: readonly number[]
}>

type Found = Omit<LocatedMention, 'mention'> & Pick<Mention, 'kind' | 'entityType' | 'by'>

export function locate(document: Document, found: Found): LocatedMention {
  const { tree, head, words, kind, entityType, by } = found
  const span = spanOf(tree, words)
  const text = document.text.slice(span.start, span.end)
  const mention = {
    id: `${document.id}#${span.start}-${span.end}`,
    kind,
    entityType,
    ...span,
    text,
    head: tokenAt(tree, head).start,
    by,
  }
  return { mention, tree, head, words }
}

/** Where a mention stands in the text. */
export function spanOfMention({ mention }: LocatedMention): Span {
  return { start: mention.start, end: mention.end }
}
