import type { OpenFact } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import type { Predication } from '../predication/predication.ts'
import { chainNames, chainWords, verbChain } from '../predication/verb-chain.ts'
import { nounPhrase } from '../syntax/noun-phrase.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb, isCopular, isToInfinitive, verbGroup } from '../syntax/verb-group.ts'
import { textOf } from './fact-phrase.ts'

const LESS_SURE = 0.6

/** What is done for a purpose: its verb, and its words up to the infinitive. */
export type Purpose = Readonly<{
  of: Pick<Predication, 'tree' | 'head' | 'lemmas'>
  words: readonly (readonly number[])[]
}>

/** “left the firm to form a union”: a purpose is no fact, but that something is done for it is one. */
export function purposeOf({ tree, head }: Predication): Purpose | undefined {
  const verb = tokenAt(tree, head).head
  const isPurpose = isRelated(tree, head, 'advcl') && isToInfinitive(tree, head) && !hasDependent(tree, head, 'nsubj')
  if (!isPurpose || !isClauseVerb(tree, verb)) return undefined
  const chain = verbChain(tree, verb)
  const objects = chain.flatMap((link) => dependentsOf(tree, link, 'obj')).flatMap((object) => nounPhrase(tree, object))
  return {
    of: { tree, head: verb, lemmas: chainNames(tree, chain) },
    words: [chainWords(tree, chain), objects, dependentsOf(tree, head, 'mark')],
  }
}

/** “was able to open the port”: what an adjective says of the infinitive is part of the fact. */
export function abilityOf({ tree, head }: Predication): Purpose | undefined {
  const adjective = tokenAt(tree, head).head
  const isComplement = isRelated(tree, head, 'xcomp') && isToInfinitive(tree, head)
  if (!isComplement || tokenAt(tree, adjective).upos !== 'ADJ' || !isCopular(tree, adjective)) return undefined
  const name = { lemma: `be ${lemmaAt(tree, adjective)}`, at: adjective, without: [] }
  return {
    of: { tree, head: adjective, lemmas: [name] },
    words: [verbGroup(tree, adjective), dependentsOf(tree, head, 'mark')],
  }
}

/** The same fact under what is done: “left the firm to form”. */
export function withPurpose(document: Document, tree: Tree, { words }: Purpose, fact: OpenFact): OpenFact {
  const lead = words.map((part) => textOf(document, tree, part)).filter((text) => text !== '')
  return { ...fact, predicate: [...lead, fact.predicate].join(' '), confidence: fact.confidence * LESS_SURE }
}
