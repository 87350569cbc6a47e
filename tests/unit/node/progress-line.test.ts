import { expect, test } from 'vitest'
import { progressText } from '../../../src/node/cli/progress-line.ts'

test.each([
  [[1, 4, 50, 200], new Map([['a.txt', 50]]), 0.5, '1/4  25 % of 200 words  a.txt'],
  [[1, 4, 100, 200], new Map([['a.txt', 100]]), 10, '1/4  50 % of 200 words  10 words/s  70 s left  a.txt'],
  [
    [3, 4, 1000, 1000],
    new Map([
      ['b', 9000],
      ['c', 9000],
      ['a.txt', 1000],
    ]),
    600,
    '3/4 100 % of 1,000 words  32 words/s  3 min left  a.txt',
  ],
] as const)(
  '%j after reading %j in %d s is shown as %s',
  ([number, documents, words, ofWords], wordsOf, seconds, line) => {
    expect(progressText({ document: 'a.txt', number, documents, words, ofWords }, wordsOf, seconds)).toBe(line)
  },
)
