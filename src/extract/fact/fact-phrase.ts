import type { Document } from '../../types/document.ts'
import type { Predication } from '../predication/predication.ts'
import { nounPhrase, trimPunctuation } from '../syntax/noun-phrase.ts'
import { governors, isRelated, spansOf, subtree, type Tree, tokenAt } from '../syntax/tree.ts'

/** The words of an argument’s phrase. */
export function phraseWords(tree: Tree, head: number): readonly number[] {
  return tokenAt(tree, head).upos === 'ADV' ? trimPunctuation(tree, subtree(tree, head)) : nounPhrase(tree, head)
}

/** The subject’s phrase without what is said of it: in “the harbour built in 1890” the harbour was built. */
export function subjectWords({ tree, head, arguments: said }: Predication, subject: number): readonly number[] {
  if (isRelated(tree, subject, 'csubj')) return clauseWords(tree, subject)
  const parts = [head, ...said.map((argument) => argument.head)].map((index) => branchAbove(tree, index, subject))
  const left = new Set(parts.flatMap((part) => (part === undefined ? [] : subtree(tree, part))))
  return trimPunctuation(
    tree,
    phraseWords(tree, subject).filter((index) => !left.has(index)),
  )
}

/** The dependent of a noun that a word stands in. */
function branchAbove(tree: Tree, index: number, noun: number): number | undefined {
  const chain = [index, ...governors(tree, index)]
  const at = chain.indexOf(noun)
  return at > 0 ? chain[at - 1] : undefined
}

/** All the words of a clause. */
export function clauseWords(tree: Tree, head: number): readonly number[] {
  return trimPunctuation(tree, subtree(tree, head))
}

/** The words as written, pieces that stand apart joined by a space. */
export function textOf(document: Document, tree: Tree, words: readonly number[]): string {
  return spansOf(tree, words)
    .map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' '))
    .join(' ')
}
