import controlNouns from '../../../graph-data/lexicon/infinitive-nouns.json' with { type: 'json' }
import { conjuncts } from '../syntax/coordination.ts'
import { isOfRank } from '../syntax/rank.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import { bearersOf } from './bearer.ts'
import type { SubjectRule } from './index.ts'

const EFFORTS = new Set([...controlNouns.effort, ...controlNouns.intent])

/** Nouns whose owner does what their infinitive says; an “operation to free” is nobody’s promise. */
const CONTROLLING = new Set([
  ...controlNouns.effort,
  ...controlNouns.intent,
  'chance',
  'opportunity',
  'option',
  'permission',
  'power',
  'right',
])

/** “efforts by Ito to mediate”, “Ito’s bid to win”, “gave Ito a chance to win”: who has the noun does what its infinitive says; “the first woman to win” won. */
export const infinitiveOfNoun: SubjectRule = (tree, predicate, find) => {
  const noun = tokenAt(tree, predicate).head
  if (noun < 0 || !isRelated(tree, predicate, 'acl') || isRelated(tree, predicate, 'acl:relcl')) return []
  if (!isToInfinitive(tree, predicate)) return []
  if (isOfRank(tree, predicate, noun)) return bearersOf(tree, noun)
  const owners = [...dependentsOf(tree, noun, 'nmod:poss'), ...namesBefore(tree, noun), ...agents(tree, noun)]
  if (owners.length > 0) return owners.flatMap((index) => conjuncts(tree, index))
  const verb = tokenAt(tree, noun).head
  const recipients = isRelated(tree, noun, 'obj') ? dependentsOf(tree, verb, 'iobj') : []
  if (recipients.length > 0) return recipients.flatMap((index) => conjuncts(tree, index))
  return verb >= 0 && isRelated(tree, noun, 'obj') && CONTROLLING.has(lemmaAt(tree, noun)) ? find(verb) : []
}

/** “coalition efforts to win”: a name, or the word for a body, before a noun of trying. */
function namesBefore(tree: Tree, noun: number): readonly number[] {
  if (!EFFORTS.has(lemmaAt(tree, noun))) return []
  return dependentsOf(tree, noun, 'compound').filter((index) => tokenAt(tree, index).upos === 'PROPN')
}

function agents(tree: Tree, noun: number): readonly number[] {
  return dependentsOf(tree, noun, 'nmod').filter((index) =>
    dependentsOf(tree, index, 'case').some((child) => wordAt(tree, child) === 'by'),
  )
}
