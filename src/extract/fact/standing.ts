import type { Predication } from '../predication/predication.ts'
import { clauseStatus } from '../status/clause-status.ts'
import { statusOf } from '../status/index.ts'

/**
 * How a predication stands in its sentence: stated by it, stated only by somebody it quotes, or not stated at all, since words
 * outside the clause ask for it, plan it or deny it. What its own words say (“may leave”, “did not leave”) is part of the fact.
 */
export type Standing = 'stated' | 'quoted' | 'unstated'

export function standingOf({ tree, head, lemmas }: Predication): Standing {
  const name = lemmas[0]
  if (name === undefined) return 'stated'
  const own = clauseStatus(tree, name.at)
  const whole = statusOf(tree, head, name)
  if (whole.polarity !== own.polarity || whole.modality !== own.modality) return 'unstated'
  return whole.holders.length > 0 ? 'quoted' : 'stated'
}
