import { array, constantFrom, integer, oneof, sample, string } from 'fast-check'

const words = constantFrom(
  ...['Ana Ito', 'Joseph Okafor', 'Kenya', 'the Harbour Workers’ Union', 'she', 'they', 'who', 'which', 'its', 'Oslo'],
  ...['met', 'said', 'is', 'was criticized by', 'held talks with', 'agreed to', 'denied', 'urged', 'described as'],
  ...['that', 'and', 'or', 'but', 'not', 'if', 'to', 'of', 'between', 'on Monday', 'in', 'the', 'a', 'former', 'Mr.'],
  ...['Foreign Minister', '’s', '(ATL)', 'agreement', 'efforts', 'according to', '1,000', '3.5%', '2031-05-06', 'U.S.'],
)
const marks = constantFrom(
  ...'“”"\'‘’«»()[]{}<>,.;:—–-?!…/\\|@#*_`~•\t\n\r\0\u0007\u001b\u00a0\u00ad\u200b\u200f\u2028\ufeff',
)
const unicode = oneof(
  string({ unit: 'grapheme', maxLength: 20 }),
  string({ unit: 'binary', maxLength: 20 }),
  string({ unit: 'grapheme-composite', maxLength: 20 }),
)
const longWords = oneof(
  integer({ min: 100, max: 3000 }).map((length) => 'x'.repeat(length)),
  integer({ min: 50, max: 500 }).map((length) => 'Ana-'.repeat(length)),
  integer({ min: 50, max: 500 }).map((length) => '.'.repeat(length)),
  integer({ min: 20, max: 200 }).map((length) => 'e\u0301'.repeat(length)),
  integer({ min: 20, max: 100 }).map((length) => `https://example.org/${'a/'.repeat(length)}`),
)

const sentences = array(oneof({ weight: 8, arbitrary: words }, { weight: 2, arbitrary: marks }), { maxLength: 30 })
const kinds = oneof(
  { weight: 5, arbitrary: sentences.map((pieces) => pieces.join(' ')) },
  { weight: 2, arbitrary: sentences.map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: unicode },
  { weight: 2, arbitrary: array(marks, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: array(oneof(words, unicode, marks), { maxLength: 20 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: sentences.map((pieces) => pieces.join(' ').toUpperCase()) },
)
const withLongWord = array(oneof({ weight: 4, arbitrary: words }, longWords), { minLength: 1, maxLength: 8 })

/** Random and broken texts, the same each time: shuffled words, marks, control characters, halves of characters, all of Unicode. */
export function brokenTexts(count: number): readonly string[] {
  return sample(kinds, { numRuns: count, seed: 20310305 })
}

/** Texts with words of hundreds or thousands of characters. */
export function textsWithLongWords(count: number): readonly string[] {
  return sample(
    withLongWord.map((pieces) => pieces.join(' ')),
    { numRuns: count, seed: 20310306 },
  )
}
