import nicknames from '../../graph-data/lexicon/nicknames.json' with { type: 'json' }
import { editDistance } from '../text/edit-distance.ts'
import { groupBy } from '../text/group-by.ts'

/** `bill` → `william`; `alex` → `alexander`, `alexandra`. */
const GIVEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...groupBy(
      Object.entries(nicknames).flatMap(([given, short]) => short.map((nickname) => ({ given, nickname }))),
      ({ nickname }) => nickname,
    ),
  ].map(([nickname, all]) => [nickname, all.map(({ given }) => given)]),
)

/** In shorter words each letter tells: Lee is not Lea. */
const SHORTEST = 4
/** How many letters of a word may differ. */
const FARTHEST = 2

/**
 * How a folded name of several words sounds, so that spellings of one name sound the same: `volodymyr zelensky` and
 * `volodymyr zelenskyy`; in as many ways as its given name is short for others.
 */
export function soundsOf(name: string): readonly string[] {
  const [given = '', ...others] = name.split(' ')
  if (others.length === 0) return []
  const rest = others.map(soundOf)
  return fullForms(given).map((full) => [soundOf(full), ...rest].join(' '))
}

/** Whether each word of a name is spelled like that of the other, or the given name is short for it. */
export function areAlike(one: string, other: string): boolean {
  const [words, otherWords] = [one.split(' '), other.split(' ')]
  return (
    one !== other &&
    words.length === otherWords.length &&
    words.every((word, index) => areAlikeWords(word, otherWords[index] ?? '') || (index === 0 && isShort(one, other)))
  )
}

function areAlikeWords(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < SHORTEST) return false
  return soundOf(one) === soundOf(other) && editDistance(one, other) <= FARTHEST
}

function isShort(one: string, other: string): boolean {
  const [given, otherGiven] = [one, other].map((name) => fullForms(name.split(' ')[0] ?? ''))
  return given?.some((full) => otherGiven?.includes(full)) ?? false
}

/** `bill` → `bill`, `william`. */
function fullForms(given: string): readonly string[] {
  return [given, ...(GIVEN_NAMES.get(given) ?? [])]
}

/** The consonants as transliterations mix them up: `gadhafi` and `gaddafi` → `gdf`, `osama` and `usama` → `asm`. */
function soundOf(word: string): string {
  const consonants = CONFUSED.reduce((sound, [spelled, heard]) => sound.replace(spelled, heard), word)
  const first = /^[aeiouy]/.test(consonants) ? 'a' : ''
  return first + consonants.replace(/[aeiouyj'’-]/g, '').replace(/(.)\1+/g, '$1')
}

const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/kh|gh(?=[aeiou])/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|q|c(?![eihy])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
]
