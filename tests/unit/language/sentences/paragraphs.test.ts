import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../../src/language/sentences/paragraphs.ts'

const show = (text: string) => paragraphsOf(text).map((span) => text.slice(span.start, span.end))

test('blank lines separate paragraphs', () => {
  expect(show('One.\n\nTwo.\r\n \r\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
})

test('each line of a text that is not wrapped is a paragraph, headlines too', () => {
  const body = 'The council of the harbour town agreed after a long night of talks to open the old bridge again in May.'
  expect(show(`Council opens bridge\n${body}\n${body}`)).toEqual(['Council opens bridge', body, body])
})

test('lines that were wrapped belong together, until one ends early', () => {
  const first =
    'The council of the harbour town agreed after\na long night of talks to open the old bridge\nagain in the spring.'
  const second = 'Traders in the market welcomed the decision,\nwhich they had long hoped for.'
  expect(show(`${first}\n${second}`)).toEqual([first, second])
})

test('a line that goes on in lower case belongs to the one before', () => {
  expect(show('The bridge is\nopen again.')).toEqual(['The bridge is\nopen again.'])
})

test('items of a list are paragraphs', () => {
  expect(show('We need:\n- bread\n- milk\n1. now')).toEqual(['We need:', '- bread', '- milk', '1. now'])
})

test('a text of nothing but space has none', () => {
  expect(paragraphsOf(' \n\t\n\u00a0')).toEqual([])
})
