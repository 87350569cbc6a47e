import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt } from './tree.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'DET', 'ADJ', 'X'])

/** The heads that stand in one slot: “Egypt, Qatar and the envoys” → Egypt, Qatar, envoys. */
export function conjuncts(tree: Tree, head: number): readonly number[] {
  const following = dependentsOf(tree, head, 'conj').filter(
    (index) => NOMINAL.has(tokenAt(tree, index).upos) && !isOneName(tree, head, index),
  )
  return [head, ...following.flatMap((index) => conjuncts(tree, index))]
}

/** Whether a name reaches from one word to another: “the Transport and General Workers’ Union”. */
export function isOneName(tree: Tree, one: number, other: number): boolean {
  return tree.sentence.names.some(({ first, last }) => first <= Math.min(one, other) && Math.max(one, other) <= last)
}

/** Members named after a group: “officials, including Ito and Park” → Ito, Park. */
export function includedMembers(tree: Tree, head: number): readonly number[] {
  return dependentsOf(tree, head, 'nmod', 'appos', 'acl')
    .filter((index) => introducesMembers(tree, index))
    .flatMap((index) => (tokenAt(tree, index).upos === 'VERB' ? dependentsOf(tree, index, 'obj') : [index]))
    .flatMap((index) => conjuncts(tree, index))
}

function introducesMembers(tree: Tree, index: number): boolean {
  if (lemmaAt(tree, index) === 'include' && isRelated(tree, index, 'acl')) return true
  const prepositions = dependentsOf(tree, index, 'case').map((child) => lemmaAt(tree, child))
  return prepositions.includes('include') || prepositions.includes('including') || prepositions.includes('such')
}

/** The first of the coordinated words that a word belongs to. */
export function firstConjunct(tree: Tree, index: number): number {
  let first = index
  while (isRelated(tree, first, 'conj')) first = tokenAt(tree, first).head
  return first
}
