import { expect, test } from 'vitest'
import { paragraphs } from '../../../../web/text/paragraphs.ts'
import { sentencesOf } from '../../../../web/text/sentences-of.ts'

const long =
  'The ferry left at noon and nobody on the quay could say when it would return, or whether the crew had been told of the storm.'

test.each([
  ['one line', ['one line']],
  ['wrapped by\nhand\n\nand another', ['wrapped by\nhand', 'and another']],
  ['spaces\n   \nbetween', ['spaces', 'between']],
  [`${long}\nShort one.`, [long, 'Short one.']],
  ['', []],
  ['\n\n  \n', []],
])('%j', (text, expected) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('a text that begins at an offset has its paragraphs there', () => {
  expect(paragraphs('one\n\ntwo', 100)).toEqual([
    { start: 100, end: 103 },
    { start: 105, end: 108 },
  ])
})

test('sentences keep their offsets', () => {
  const text = 'The tide rose. Nobody slept!\n\nMorning came.'
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The tide rose.',
    'Nobody slept!',
    'Morning came.',
  ])
})
