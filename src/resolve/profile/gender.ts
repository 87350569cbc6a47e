import givenNames from '../../../graph-data/lexicon/given-names.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import type { Mention } from '../../types/claim.ts'

export type Gender = 'female' | 'male'

const GIVEN_NAMES = { female: new Set(givenNames.female), male: new Set(givenNames.male) }

/** What a given name tells, else what the pronouns do where they agree; a whole name with one pronoun may be a misread one. */
export function genderOf(mentions: readonly Mention[], names: readonly string[]): Gender | undefined {
  const given = names.map((name) => foldName(name).split(' ')).filter((words) => words.length > 1)
  const byName = onlyOne((gender) => given.filter(([first = '']) => GIVEN_NAMES[gender].has(first)).length)
  if (byName !== undefined) return byName
  const pronouns = mentions.filter(({ kind }) => kind === 'pronoun').map(({ text }) => text.toLowerCase())
  const least = given.length > 0 ? 2 : 1
  const gender = onlyOne((gender) => pronouns.filter((word) => PRONOUNS[gender].has(word)).length)
  return gender && pronouns.filter((word) => PRONOUNS[gender].has(word)).length >= least ? gender : undefined
}

const PRONOUNS = {
  female: new Set(['she', 'her', 'hers', 'herself']),
  male: new Set(['he', 'him', 'his', 'himself']),
}

function onlyOne(count: (gender: Gender) => number): Gender | undefined {
  const [female, male] = [count('female'), count('male')]
  if (female > 0 === male > 0) return undefined
  return female > 0 ? 'female' : 'male'
}
