/** Tells whether a folded name is a shorter form of another: `lind` and `j. lind` of `jona lind`, `fao` of `food and …`. */
export function isShortForm(short: string, long: string, kind: 'person' | 'other'): boolean {
  return kind === 'person' ? isPartOfPersonName(short, long) : acronymsOf(long).includes(short)
}

/** Same surname, and the given names that are left stand in order, whole or as initials. */
function isPartOfPersonName(short: string, long: string): boolean {
  const [shortWords, longWords] = [short.split(' '), long.split(' ')]
  if (short === long || shortWords.length > longWords.length || shortWords.at(-1) !== longWords.at(-1)) return false
  let place = 0
  return shortWords.slice(0, -1).every((word) => {
    place = longWords.findIndex((given, index) => index >= place && isGivenName(word, given)) + 1
    return place > 0 && place < longWords.length
  })
}

/** `j` and `j.` stand for `jona`. */
function isGivenName(word: string, given: string): boolean {
  return word === given || (/^\p{L}\.?$/u.test(word) && given.startsWith(word.charAt(0)))
}

/** The initials of a folded name of several words, with and without its small words: `doj` and `dj`. */
export function acronymsOf(name: string): readonly string[] {
  const words = name.split(/[ -]/).filter((word) => /^\p{L}/u.test(word))
  const large = words.filter((word) => !smallWords.has(word))
  const unhyphenated = large.filter((word) => !name.includes(`-${word}`))
  return [...new Set([large, words, unhyphenated].map(initials))].filter((acronym) => acronym.length > 1)
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}

const smallWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'at',
  'by',
  'de',
  'la',
  'du',
])
