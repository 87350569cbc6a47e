import occupations from '../../../graph-data/lexicon/occupations.json' with { type: 'json' }
import sportWords from '../../../graph-data/lexicon/sport-words.json' with { type: 'json' }
import type { Claim, Mention } from '../../types/claim.ts'

const SPORT_NOUNS = new Set([...occupations.fields.sport, ...sportWords.competition, 'captain'])
const SPORT_VERBS = new Set(sportWords.verbs)

/** Whether what a text says of something is what is said of a team: it beat another, won a cup, sacked its coach. */
export function playsSport(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  headNouns: ReadonlyMap<Mention['id'], string>,
): boolean {
  const own = new Set(mentions.map(({ id }) => id))
  return claims.some(
    ({ subject, object, relation, predicate }) =>
      (own.has(subject) && (SPORT_NOUNS.has(headNouns.get(object) ?? '') || isPlay(relation, predicate))) ||
      (own.has(object) && isPlay(relation, predicate)),
  )
}

function isPlay(relation: Claim['relation'], predicate: string): boolean {
  return relation === 'DEFEATED' && SPORT_VERBS.has(predicate.split(' ')[0] ?? '')
}
