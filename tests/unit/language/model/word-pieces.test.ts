import { expect, test } from 'vitest'
import { letterCase, letterCases } from '../../../../src/language/model/letter-case.ts'
import { parseVocabulary, wordPieces } from '../../../../src/language/model/word-pieces.ts'

const pieces = ['[UNK]', 'harbour', 'har', '##bour', '##s', 'u', 's', '.', 'x', '##x', '##y']
const vocabulary = parseVocabulary(pieces.join('\n'))

test.each([
  ['Harbour', 'harbour'],
  ['harbours', 'harbour ##s'],
  ['Hárboùr', 'harbour'],
  ['U.S.', 'u . s .'],
  ['har\u00adbour', 'harbour'],
  ['zzz', '[UNK]'],
  ['\u0301', '[UNK]'],
  ['xxxxxxxxy', 'x ##x ##x ##x ##x ##y'],
  ['x'.repeat(61), '[UNK]'],
])('“%s” is %s', (word, expected) => {
  expect(
    wordPieces(word, vocabulary)
      .map((id) => pieces[id])
      .join(' '),
  ).toBe(expected)
})

test.each<[string, keyof typeof letterCases]>([
  ['harbour', 'lower'],
  ['Oslo', 'capitalized'],
  ['I', 'capitalized'],
  ['NATO', 'upper'],
  ['McKay', 'mixed'],
  ['eBay', 'other'],
  ['3rd', 'withDigit'],
  ['—', 'withoutLetter'],
  ['你好', 'lower'],
])('“%s” is written %s', (word, expected) => expect(letterCase(word)).toBe(letterCases[expected]))
