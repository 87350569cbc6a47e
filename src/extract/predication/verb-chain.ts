import { addresseeOf } from '../syntax/addressee.ts'
import { verdictOn } from '../syntax/credited.ts'
import { dependentsOf, hasDependent, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import {
  isClauseVerb,
  isPassive,
  isToInfinitive,
  sharedAuxiliaries,
  verbGroup,
  verbLemma,
} from '../syntax/verb-group.ts'
import type { PredicateName } from './predication.ts'

const COMPLEMENT_PREPOSITIONS = new Set(['about', 'against', 'at', 'for', 'from', 'in', 'into', 'of', 'on', 'to'])

/** Verbs that speak together, first to last: “began to rebuild”, “helped persuade”; a verb with an object of its own ends the chain. */
export function verbChain(tree: Tree, verb: number): readonly number[] {
  const chain = [verb]
  for (let last = verb; ; ) {
    const next = continuation(tree, last)
    if (next === undefined || chain.includes(next)) return chain
    chain.push(next)
    last = next
  }
}

/** Whether a verb belongs to the chain of its governor. */
export function continuesChain(tree: Tree, verb: number): boolean {
  const { head } = tokenAt(tree, verb)
  return head >= 0 && isClauseVerb(tree, head) && continuation(tree, head) === verb
}

function continuation(tree: Tree, verb: number): number | undefined {
  if (hasDependent(tree, verb, 'obj', 'iobj') || addresseeOf(tree, verb) !== undefined) return undefined
  return dependentsOf(tree, verb, 'xcomp', 'advcl').find(
    (index) =>
      index > verb &&
      isClauseVerb(tree, index) &&
      !hasDependent(tree, index, 'nsubj') &&
      (isRelated(tree, index, 'xcomp') || isGerundComplement(tree, verb, index)),
  )
}

/** “succeeded in opening”, “plans on leaving”: preposition and gerund right behind a verb whose subject does both. */
function isGerundComplement(tree: Tree, verb: number, gerund: number): boolean {
  if (tokenAt(tree, gerund).xpos !== 'VBG' || isPassive(tree, verb) || verdictOn(tree, gerund) === verb) return false
  const preposition = dependentsOf(tree, gerund, 'mark', 'case')[0]
  const end = Math.max(verb, ...dependentsOf(tree, verb, 'compound:prt'))
  return preposition === end + 1 && COMPLEMENT_PREPOSITIONS.has(wordAt(tree, preposition))
}

/** The tokens of a chain, with its auxiliaries, particles and “to”. */
export function chainWords(tree: Tree, chain: readonly number[]): readonly number[] {
  const words = chain.flatMap((verb, position) => [
    ...verbGroup(tree, verb),
    ...(position > 0 ? dependentsOf(tree, verb, 'mark') : sharedAuxiliaries(tree, verb)),
  ])
  return [...new Set(words)].toSorted((a, b) => a - b)
}

/** The chain in lemmas from each of its verbs on: `apply to join`, `join`. */
export function chainNames(tree: Tree, chain: readonly number[]): readonly PredicateName[] {
  return chain.map((at, start) => ({
    at,
    lemma: chain
      .slice(start)
      .map((verb, position, verbs) =>
        verbName(tree, verb, { first: position === 0, last: position === verbs.length - 1 }),
      )
      .join(' '),
    without: chain.slice(0, start),
  }))
}

function verbName(tree: Tree, verb: number, place: Readonly<{ first: boolean; last: boolean }>): string {
  const to = !place.first && isToInfinitive(tree, verb) ? 'to ' : ''
  const passive = isPassive(tree, verb) && !(place.first && place.last)
  return to + (passive ? `be ${tokenAt(tree, verb).text.toLowerCase()}` : verbLemma(tree, verb))
}
