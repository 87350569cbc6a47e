import givenNames from '../../../graph-data/lexicon/given-names.json' with { type: 'json' }
import type { FoundName } from '../model/name-tags.ts'
import type { ReadSentence } from './names-of-document.ts'

const GIVEN = new Set([...givenNames.female, ...givenNames.male, ...givenNames.either])
/** “Abu Bakr Ali Hassan” is one man. */
const PARTICLES = new Set(['abu', 'al', 'ben', 'bin', 'ibn', 'haji', 'sheikh', 'shaikh', 'st', 'st.', 'umm'])

/**
 * People who stand side by side with nothing between them, as at the foot of a letter or in a list that lost its lines, each a name of
 * their own: “Ana Ruiz Ana Ruiz”, “Ana Ruiz Tom Lindqvist”, and “Ana Ruiz Tom” where the text names Ana Ruiz elsewhere.
 */
export function partedPeople(
  sentences: readonly ReadSentence[],
  names: readonly (readonly FoundName[])[],
): readonly (readonly FoundName[])[] {
  const fullNames = fullNamesOf(sentences, names)
  return sentences.map(({ words }, index) => (names[index] ?? []).flatMap((name) => parted(name, words, fullNames)))
}

/** Two words or more, each with a capital, written as a person’s name somewhere. */
function fullNamesOf(sentences: readonly ReadSentence[], names: readonly (readonly FoundName[])[]) {
  const people = sentences.flatMap(({ words }, index) =>
    (names[index] ?? []).filter(({ label }) => label === 'PER').map(({ first, last }) => words.slice(first, last + 1)),
  )
  return new Set(people.filter((own) => own.length === 2 && own.every(isCapitalized)).map((own) => own.join(' ')))
}

function parted(name: FoundName, words: readonly string[], fullNames: ReadonlySet<string>): readonly FoundName[] {
  if (name.label !== 'PER') return [name]
  const own = words.slice(name.first, name.last + 1)
  const length = firstLength(own, fullNames)
  if (length === undefined) return [name]
  const behind = { ...name, first: name.first + length }
  return [{ ...name, last: name.first + length - 1 }, ...parted(behind, words, fullNames)]
}

/** How many words the first of several people has; undefined where there is but one. */
function firstLength(own: readonly string[], fullNames: ReadonlySet<string>): number | undefined {
  if (own.length < 2 || !own.every(isCapitalized)) return undefined
  const repeated = repeatedLength(own)
  if (repeated !== undefined) return repeated
  const isKnown = fullNames.has(own.slice(0, 2).join(' ')) && own.length > 2 && isGiven(own[2])
  return isKnown || startsTwoFullNames(own) ? 2 : undefined
}

/** “Ana Ruiz Ana Ruiz” and “Ana Ana Ruiz”, but not the one place or body “Baden Baden”. */
function repeatedLength(own: readonly string[]): number | undefined {
  const lengths = Array.from({ length: Math.floor(own.length / 2) }, (_, index) => index + 1)
  return lengths.find((length) => own.slice(0, length).every((word, at) => own[length + at] === word))
}

/** Given name, surname, given name, surname. */
function startsTwoFullNames([first, second, third, fourth]: readonly string[]): boolean {
  return isGiven(first) && isSurname(second) && isGiven(third) && fourth !== undefined
}

function isGiven(word = ''): boolean {
  return GIVEN.has(word.toLowerCase())
}

function isSurname(word = ''): boolean {
  return word.length > 2 && !isGiven(word) && !PARTICLES.has(word.toLowerCase())
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word)
}
