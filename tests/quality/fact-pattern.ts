/** One way to put a fact, in numbers of the sentence’s words from 1; 0 is a form of *be* that the sentence does not spell. */
export type Formulation = Readonly<{
  subject: readonly number[]
  predicate: readonly number[]
  object: readonly number[]
  /** Words that may be left out; those of a list in it go or stay together. Articles always may. */
  optional?: readonly (number | readonly number[])[]
}>

/** A fact between words, as a program gives it. */
export type Triple = Readonly<{ subject: string; predicate: string; object: string }>

const slots = ['subject', 'predicate', 'object'] as const

/** Tells whether a triple puts a fact in the words of a formulation; case, punctuation and spaces do not count. */
export function factPattern(formulation: Formulation, words: readonly string[]): (triple: Triple) => boolean {
  const groups = (formulation.optional ?? []).map((group) => [group].flat())
  const patterns = slots.map((slot) => ({ slot, pattern: slotPattern(formulation[slot], groups, words) }))
  return (triple) => patterns.every(({ slot, pattern }) => pattern.test(letters(triple[slot])))
}

function slotPattern(
  numbers: readonly number[],
  groups: readonly (readonly number[])[],
  words: readonly string[],
): RegExp {
  const groupOf = (number: number) => groups.find((group) => group.includes(number))
  const parts: string[] = []
  for (const number of numbers) {
    const group = groupOf(number)
    if (group === undefined) parts.push(wordPattern(number, words))
    else if (group[0] === number) parts.push(`(?:${group.map((member) => wordPattern(member, words)).join('')})?`)
  }
  return new RegExp(`^${parts.join('')}$`, 'u')
}

function wordPattern(number: number, words: readonly string[]): string {
  if (number === 0) return '(?:am|is|are|was|were|be|been|being)'
  const word = letters(wordAt(number, words))
  return /^(?:an?|the)$/u.test(word) ? `(?:${word})?` : word
}

/** The word of a number that counts from 1. */
export function wordAt(number: number, words: readonly string[]): string {
  const word = words[number - 1]
  if (word === undefined) throw new Error(`There is no word ${number} in: ${words.join(' ')}`)
  return word
}

/** Nothing but letters and digits, in lower case: “Do n’t!” and “Don't” are one. */
export function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}
