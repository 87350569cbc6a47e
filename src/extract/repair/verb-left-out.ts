import { headOfName } from '../mention/name-head.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, isRelated, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/**
 * “Chad hosted Niger and Mali Peru”, “Chad won in May and Mali in June”: where the verb is left out, what stands for its subject is
 * joined to the verb and what follows is an orphan of that.
 */
export function verbLeftOut(tree: Tree): Reattachment {
  return new Map([...pairsOfNames(tree), ...nameBeforeArticle(tree), ...phrasesOfSubject(tree)])
}

/** Two names side by side on a list of objects, of the same kinds as subject and object of the verb. */
function pairsOfNames(tree: Tree): Reattachment {
  const { names } = tree.sentence
  const kindAt = (index: number) => names.find(({ first, last }) => first <= index && index <= last)?.label
  for (const second of names) {
    const first = names.find(({ last }) => last === second.first - 1)
    if (first === undefined || first.label === second.label) continue
    const [left, right] = [headOfName(tree, first), headOfName(tree, second)]
    const joined = [left, right].find((index) => isRelated(tree, index, 'conj'))
    const object = joined === undefined ? -1 : tokenAt(tree, joined).head
    const verb = object < 0 ? -1 : tokenAt(tree, object).head
    if (verb < 0 || !isRelated(tree, object, 'obj') || kindAt(object) !== second.label) continue
    if (!dependentsOf(tree, verb, 'nsubj').some((subject) => kindAt(subject) === first.label)) continue
    return new Map([
      [left, { head: verb, deprel: 'conj' }],
      [right, { head: left, deprel: 'orphan' }],
    ])
  }
  return new Map()
}

/** “Ito leads the union and Park the council”: a name on a list of objects with an article right behind it. */
function nameBeforeArticle(tree: Tree): Reattachment {
  for (const name of tree.sentence.names) {
    const left = headOfName(tree, name)
    const object = isRelated(tree, left, 'conj') ? tokenAt(tree, left).head : -1
    if (object < 0 || !isRelated(tree, object, 'obj') || tree.tokens[name.last + 1]?.upos !== 'DET') continue
    const right = [left, object]
      .flatMap((above) => dependentsOf(tree, above))
      .find((index) => startOf(tree, index) === name.last + 1 && isNoun(tree, index))
    const verb = tokenAt(tree, object).head
    if (right === undefined || !dependentsOf(tree, verb, 'nsubj').some((subject) => subject < verb)) continue
    return new Map([
      [left, { head: verb, deprel: 'conj' }],
      [right, { head: left, deprel: 'orphan' }],
    ])
  }
  return new Map()
}

function isNoun(tree: Tree, index: number): boolean {
  return ['NOUN', 'PROPN'].includes(tokenAt(tree, index).upos)
}

function startOf(tree: Tree, index: number): number {
  return Math.min(...subtree(tree, index))
}

/** A noun joined to a verb whose preposition the verb has as well. */
function phrasesOfSubject(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head: noun, deprel }] of tree.tokens.entries()) {
    if (deprel !== 'nmod' || index < noun || !isRelated(tree, noun, 'conj')) continue
    const verb = tokenAt(tree, noun).head
    if (!isClauseVerb(tree, verb) || !isNoun(tree, noun)) continue
    const marker = (phrase: number) => prepositionLemma(tree, prepositionOf(tree, phrase))
    if (dependentsOf(tree, verb, 'obl').some((other) => other < noun && marker(other) === marker(index)))
      changes.set(index, { head: noun, deprel: 'orphan' })
  }
  return changes
}
