/** How a word is written. */
export type WordShape =
  | 'lower'
  | 'Capitalized'
  | 'McMixed'
  | 'UPPER'
  | 'Initial'
  | 'digits'
  | 'digits+'
  | 'address'
  | 'mark'
  | 'other'

const capitalized: ReadonlySet<WordShape> = new Set(['Capitalized', 'McMixed', 'UPPER', 'Initial'])

export function wordShape(word: string): WordShape {
  if (/^\p{Lu}\.?$/u.test(word)) return 'Initial'
  if (/\p{Nd}/u.test(word)) return /\p{L}/u.test(word) ? 'digits+' : 'digits'
  if (!/\p{L}/u.test(word)) return 'mark'
  if (/@|:\/\/|^www\.|\.(?:com|org|net)$/.test(word)) return 'address'
  if (word === word.toLowerCase()) return 'lower'
  if (word === word.toUpperCase()) return 'UPPER'
  if (!/^\p{Lu}/u.test(word)) return 'other'
  const rest = word.slice(1)
  return rest === rest.toLowerCase() ? 'Capitalized' : 'McMixed'
}

export function isCapitalized(shape: WordShape): boolean {
  return capitalized.has(shape)
}
