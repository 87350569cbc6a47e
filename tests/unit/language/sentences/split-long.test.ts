import { expect, test } from 'vitest'
import { splitLong } from '../../../../src/language/sentences/split-long.ts'
import { tokenize } from '../../../../src/language/tokens/tokenize.ts'

function show(text: string, words: number) {
  const limit = { weight: (word: string) => word.length, most: 40, words }
  return splitLong(tokenize(text, { start: 0, end: text.length }), limit).map((tokens) =>
    tokens.map((token) => token.text).join(' '),
  )
}

test('a sentence within the limits stays whole', () => {
  expect(show('one, two three', 4)).toEqual(['one , two three'])
})

test('a sentence of too many words is cut after the mark nearest its middle, semicolons before commas', () => {
  expect(show('a b c ; d , e f', 7)).toEqual(['a b c ;', 'd , e f'])
  expect(show('a b , c d , e f g', 8)).toEqual(['a b , c d ,', 'e f g'])
})

test('a sentence of too much weight is cut in the middle where it has no marks', () => {
  expect(show('aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb cccccccccccccccccccc', 9)).toEqual([
    'aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb',
    'cccccccccccccccccccc',
  ])
})

test('one word that is too heavy stands alone', () => {
  expect(show('x'.repeat(50), 9)).toEqual(['x'.repeat(50)])
})
