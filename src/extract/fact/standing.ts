import type { Predication } from '../predication/predication.ts'
import { clauseStatus } from '../status/clause-status.ts'
import { statusOf } from '../status/index.ts'
import { dependentsOf, type Tree, wordAt } from '../syntax/tree.ts'

/**
 * How a predication stands in its sentence: stated by it, stated only by somebody it quotes, or not stated at all, since words
 * outside the clause ask for it, plan it or deny it. What its own words say (“may leave”, “did not leave”) is part of the fact.
 */
export type Standing = 'stated' | 'quoted' | 'unstated'

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest'])

export function standingOf({ tree, head, lemmas }: Pick<Predication, 'tree' | 'head' | 'lemmas'>): Standing {
  const name = lemmas[0]
  if (name === undefined) return 'stated'
  if (isQuestion(tree) || isCondition(tree, name.at)) return 'unstated'
  const own = clauseStatus(tree, name.at)
  const whole = statusOf(tree, head, name)
  if (whole.polarity !== own.polarity || whole.modality !== own.modality) return 'unstated'
  return whole.holders.length > 0 ? 'quoted' : 'stated'
}

function isQuestion(tree: Tree): boolean {
  return tree.tokens.some(({ text }) => text === '?')
}

/** “unless the union leaves”: the word before the clause, no part of it, makes it a condition. */
function isCondition(tree: Tree, verb: number): boolean {
  return dependentsOf(tree, verb, 'mark', 'advmod').some((index) => CONDITIONS.has(wordAt(tree, index)))
}
