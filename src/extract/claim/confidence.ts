import type { LocatedMention } from '../mention/located-mention.ts'

/**
 * How often a construction was read right where its edges were judged one by one (`tests/quality/default-view`): (right + 1) /
 * (judged + 2), after Laplace, so that few judgements stay near one half. “Event taken up” was never judged. Constructions that only
 * connect were judged on twenty edges each of the training part of GUM (.88, .86, .69); half of that, for they leave open how.
 */
const OF_CONSTRUCTION: ReadonlyMap<string, number> = new Map([
  ['title', 0.8],
  ['copular noun', 0.73],
  ['location', 0.68],
  ['copula', 0.67],
  ['group of a body', 0.61],
  ['verb', 0.58],
  ['change of state', 0.5],
  ['event taken up', 0.5],
  ['event with parties', 0.5],
  ['noun with parties', 0.5],
  ['apposition', 0.48],
  ['object and oblique', 0.44],
  ['inside argument', 0.43],
  ['nominalization', 0.4],
  ['noun with phrase', 0.34],
])

/** Confidence of a claim, 0 to 1: the construction’s, less for each pronoun that had to be resolved. */
export function confidenceOf(construction: string, ...ends: readonly LocatedMention[]): number {
  const pronouns = ends.filter((located) => located.mention.kind === 'pronoun').length
  return Math.round((OF_CONSTRUCTION.get(construction) ?? 0.5) * 0.8 ** pronouns * 100) / 100
}
