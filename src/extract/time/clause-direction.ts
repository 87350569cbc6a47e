import { dependentsOf, governors, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { auxiliaries, isClauseVerb, isToInfinitive } from '../syntax/verb-group.ts'
import type { TimeContext } from './time-pattern.ts'

type Direction = TimeContext['direction']

const AHEAD = ['will', "'ll", 'shall', 'wo']
const PERFECT = ['has', 'have', "'ve", 'had']

/** Whether the clause around a token looks back or ahead, by the tense of the nearest verb that shows one: “met”, “will meet”. */
export function clauseDirection(tree: Tree, index: number): Direction {
  const verbs = [index, ...governors(tree, index)].filter((verb) => isClauseVerb(tree, verb) || isCopular(tree, verb))
  return verbs.map((verb) => tenseOf(tree, verb)).find((tense) => tense !== 'unknown') ?? 'unknown'
}

function isCopular(tree: Tree, index: number): boolean {
  return dependentsOf(tree, index, 'cop').length > 0
}

function tenseOf(tree: Tree, verb: number): Direction {
  const helpers = [...auxiliaries(tree, verb), ...dependentsOf(tree, verb, 'cop')]
  const words = helpers.map((index) => wordAt(tree, index))
  if (words.some((word) => AHEAD.includes(word)) || isToInfinitive(tree, verb)) return 'ahead'
  const tags = [verb, ...helpers].map((index) => tokenAt(tree, index).xpos)
  if (tags.includes('VBD') || words.some((word) => PERFECT.includes(word))) return 'back'
  return tags.some((tag) => ['VBZ', 'VBP', 'MD'].includes(tag)) ? 'present' : 'unknown'
}
