/** Number of the row of the model that stands for how a word is written; 0 is kept for the two marks of a sentence. */
export const letterCases = {
  lower: 1,
  capitalized: 2,
  upper: 3,
  mixed: 4,
  withDigit: 5,
  withoutLetter: 6,
  other: 7,
} as const

/** How a word is written, `1` lower to `7` other: the model reads lower-case pieces and learns of capitals from this. */
export function letterCase(word: string): number {
  if (/\p{Nd}/u.test(word)) return letterCases.withDigit
  if (!/\p{L}/u.test(word)) return letterCases.withoutLetter
  if (word === word.toLowerCase()) return letterCases.lower
  if (word.length > 1 && word === word.toUpperCase()) return letterCases.upper
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  if (first === first.toLowerCase()) return letterCases.other
  const rest = word.slice(first.length)
  return rest === rest.toLowerCase() ? letterCases.capitalized : letterCases.mixed
}
