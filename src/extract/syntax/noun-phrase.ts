import { isOneName } from './coordination.ts'
import { dependentsOf, isRelated, subtree, type Tree, tokenAt, wordAt } from './tree.ts'

/** What hangs on a noun without belonging to its phrase. */
const OUTSIDE = [
  'case',
  'punct',
  'cc',
  'conj',
  'appos',
  'parataxis',
  'mark',
  'cop',
  'nsubj',
  'csubj',
  'expl',
  'discourse',
  'aux',
  'advcl',
  'orphan',
  'dislocated',
  'list',
  'vocative',
  'acl:relcl',
]
const FOCUS_ADVERBS = new Set(['also', 'only', 'then', 'however', 'thus', 'therefore', 'still', 'unlike'])
const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ['``', "''"],
])

/** The words of a noun phrase, without preposition, coordination, apposition and relative clause. */
export function nounPhrase(tree: Tree, head: number): readonly number[] {
  const words = [head]
  for (const child of dependentsOf(tree, head)) {
    const isOutside =
      isRelated(tree, child, ...OUTSIDE) && !(isRelated(tree, child, 'conj', 'cc') && isOneName(tree, head, child))
    if (isOutside || isSentenceAdverb(tree, child, head) || isReducedRelative(tree, child) || isLoose(tree, child))
      continue
    words.push(...branch(tree, child))
  }
  return trimPunctuation(tree, withHyphens(tree, words))
}

/** “the bridge built in 1890”: a participle says of the phrase what a relative clause would. */
function isReducedRelative(tree: Tree, index: number): boolean {
  const { deprel, head, upos, xpos } = tokenAt(tree, index)
  const isParticiple = deprel === 'acl' && index > head && upos === 'VERB' && ['VBN', 'VBG'].includes(xpos)
  return isParticiple && dependentsOf(tree, index, 'mark', 'case').length === 0
}

/** “officials, including Park”, “Born in Oslo, Ito”: what a comma sets off is said of the phrase, not part of it. */
function isLoose(tree: Tree, index: number): boolean {
  const { deprel, head } = tokenAt(tree, index)
  if (!['acl', 'nmod'].includes(deprel)) return false
  const branch = subtree(tree, index)
  const [start, end] = [Math.min(...branch), Math.max(...branch)]
  const edges = index < head ? [end, end + 1] : [start - 1, start]
  return edges.some((edge) => tree.tokens[edge]?.text === ',')
}

/** “also”, “In May he was the winner”, and what a comma sets off before the phrase: “Historically, a rural seat”. */
function isSentenceAdverb(tree: Tree, index: number, head: number): boolean {
  if (index < head && isRelated(tree, index, 'obl')) return true
  if (index > head || !isRelated(tree, index, 'advmod')) return false
  if (tokenAt(tree, index).xpos === 'WRB') return true
  return FOCUS_ADVERBS.has(wordAt(tree, index)) || tree.tokens[Math.max(...subtree(tree, index)) + 1]?.text === ','
}

/** “Attorney-General”: a hyphen hangs on one of the words that it joins. */
function withHyphens(tree: Tree, words: readonly number[]): readonly number[] {
  const all = new Set(words)
  const hyphens = words
    .map((word) => word + 1)
    .filter((index) => all.has(index + 1) && ['HYPH', ':'].includes(tokenAt(tree, index).xpos))
  return [...new Set([...words, ...hyphens])].toSorted((a, b) => a - b)
}

function branch(tree: Tree, index: number): number[] {
  const children = dependentsOf(tree, index).filter(
    (child) => !isRelated(tree, child, 'acl:relcl', 'appos', 'parataxis'),
  )
  return [index, ...children.flatMap((child) => branch(tree, child))]
}

/** Drops punctuation at the ends, and a bracket or quotation mark that lost its other half. */
export function trimPunctuation(tree: Tree, words: readonly number[]): readonly number[] {
  let kept = [...words]
  while (kept.length > 0 && isUnpaired(tree, kept[0], kept, 'opens')) kept = kept.slice(1)
  while (kept.length > 0 && isUnpaired(tree, kept.at(-1), kept, 'closes')) kept = kept.slice(0, -1)
  return kept
}

function isUnpaired(
  tree: Tree,
  index: number | undefined,
  words: readonly number[],
  side: 'opens' | 'closes',
): boolean {
  if (index === undefined || tokenAt(tree, index).upos !== 'PUNCT') return false
  const { text } = tokenAt(tree, index)
  const texts = words.filter((word) => word !== index).map((word) => tokenAt(tree, word).text)
  const partners =
    side === 'opens' ? [BRACKETS.get(text)] : [...BRACKETS].filter(([, close]) => close === text).map(([open]) => open)
  return !partners.some((partner) => partner !== undefined && texts.includes(partner))
}
