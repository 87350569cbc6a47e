import type { Sentence, Token } from '../../types/annotation.ts'
import type { Span } from '../../types/document.ts'

/** A sentence with the dependents of each of its tokens. Tokens are meant by their index in the sentence. */
export type Tree = Readonly<{
  sentence: Sentence
  /** Number of the sentence in its document, from 0. */
  number: number
  tokens: readonly Token[]
  /** Dependents of each token, left to right. */
  dependents: readonly (readonly number[])[]
}>

export function treeOf(sentence: Sentence, number: number): Tree {
  const dependents: number[][] = sentence.tokens.map(() => [])
  for (const [index, token] of sentence.tokens.entries()) dependents[token.head]?.push(index)
  return { sentence, number, tokens: sentence.tokens, dependents }
}

export function tokenAt(tree: Tree, index: number): Token {
  const token = tree.tokens[index]
  if (token === undefined) throw new RangeError(`sentence ${tree.number} has no token ${index}`)
  return token
}

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export function baseRelation(deprel: string): string {
  return deprel.split(':', 1)[0] ?? deprel
}

/** Whether a token stands in one of the relations to its governor; a name without subtype covers all its subtypes. */
export function isRelated(tree: Tree, index: number, ...relations: readonly string[]): boolean {
  const { deprel } = tokenAt(tree, index)
  return relations.includes(deprel) || relations.includes(baseRelation(deprel))
}

/** The dependents of a token, or those in the given relations, left to right. */
export function dependentsOf(tree: Tree, head: number, ...relations: readonly string[]): readonly number[] {
  const all = tree.dependents[head] ?? []
  return relations.length === 0 ? all : all.filter((index) => isRelated(tree, index, ...relations))
}

export function hasDependent(tree: Tree, head: number, ...relations: readonly string[]): boolean {
  return dependentsOf(tree, head, ...relations).length > 0
}

/** A token and all that hangs on it, left to right, leaving out the branches in the given relations. */
export function subtree(tree: Tree, index: number, without: readonly string[] = []): readonly number[] {
  return descend(tree, index, without, new Set()).toSorted((a, b) => a - b)
}

function descend(tree: Tree, index: number, without: readonly string[], seen: Set<number>): number[] {
  if (seen.has(index)) return []
  seen.add(index)
  const branches = dependentsOf(tree, index).filter((child) => !isRelated(tree, child, ...without))
  return [index, ...branches.flatMap((child) => descend(tree, child, without, seen))]
}

/** The chain of governors of a token, nearest first, without the token itself. */
export function governors(tree: Tree, index: number): readonly number[] {
  const chain: number[] = []
  for (let head = tokenAt(tree, index).head; head >= 0 && !chain.includes(head); head = tokenAt(tree, head).head) {
    chain.push(head)
  }
  return chain
}

export function lemmaAt(tree: Tree, index: number): string {
  return tokenAt(tree, index).lemma.toLowerCase()
}

export function wordAt(tree: Tree, index: number): string {
  return tokenAt(tree, index).text.toLowerCase().replaceAll('’', "'")
}

/** The stretches of text that a set of tokens covers, neighbours joined. */
export function spansOf(tree: Tree, indexes: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number; last: number }[] = []
  for (const index of indexes.toSorted((a, b) => a - b)) {
    const token = tokenAt(tree, index)
    const open = spans.at(-1)
    if (open && index === open.last + 1) {
      open.end = token.end
      open.last = index
    } else if (open?.last !== index) spans.push({ start: token.start, end: token.end, last: index })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** From the first of the tokens to the last. */
export function spanOf(tree: Tree, indexes: readonly number[]): Span {
  const first = tokenAt(tree, Math.min(...indexes))
  const last = tokenAt(tree, Math.max(...indexes))
  return { start: first.start, end: last.end }
}
