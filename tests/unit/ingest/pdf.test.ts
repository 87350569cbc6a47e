import { expect, test } from 'vitest'
import { ingest } from '../../../src/ingest/index.ts'
import { sectionAt } from '../../../src/text/section-at.ts'
import { type PlacedText, pdfOf } from '../../fixtures/pdf-of.ts'

/** Lines below each other, 12 points apart. */
function column(x: number, y: number, ...lines: readonly string[]): readonly PlacedText[] {
  return lines.map((text, index) => ({ x, y: y - 12 * index, text }))
}

async function read(pages: readonly (readonly PlacedText[])[], title?: string) {
  const { documents, problems } = await ingest({ id: 'report.pdf', bytes: pdfOf(pages, title) })
  expect(problems).toEqual([])
  expect(documents).toHaveLength(1)
  return documents[0]
}

test('columns are read one after the other, below a heading that runs across them', async () => {
  const left = column(
    50,
    680,
    'Ana met Bo in the harbour of',
    'Lima on Monday. The two of',
    'them talked about the dock-',
    'ers and their cross-border',
    'strike.',
  )
  const right = column(
    320,
    680,
    'Cy stayed at home that day,',
    'since nobody had asked him',
    'to come. He criticized the',
    'cross-border strike in his',
    'speech.',
  )
  const page = [
    { x: 50, y: 720, size: 20, text: 'Talks in the harbour of Lima bring no result so far' },
    ...left,
    ...right,
  ]
  const document = await read([page])
  expect(document?.text).toBe(
    [
      'Talks in the harbour of Lima bring no result so far',
      'Ana met Bo in the harbour of Lima on Monday. The two of them talked about the dockers and their cross-border strike.',
      'Cy stayed at home that day, since nobody had asked him to come. He criticized the cross-border strike in his speech.',
    ].join('\n\n'),
  )
  expect([document?.title, document?.date]).toEqual([
    'Talks in the harbour of Lima bring no result so far',
    '2031-05-06',
  ])
})

test('running heads and page numbers are left out, and a sentence goes on over the page', async () => {
  const words = [
    ['Ana met Bo in the harbour of Lima on', 'Monday, and then she went with him to'],
    ['the dam. Cy stayed at home.', 'Nobody had asked him to come to them.'],
    ['Di left.', 'She came back later that year with Bo.'],
  ]
  const pages = words.map((lines, index) => [
    { x: 50, y: 780, text: 'The Courier' },
    { x: 500, y: 780, text: `May ${index + 1}` },
    ...column(50, 700, ...lines),
    { x: 300, y: 20, text: `${index + 1}` },
  ])
  const document = await read(pages)
  expect(document?.text).toBe(
    'Ana met Bo in the harbour of Lima on Monday, and then she went with him to the dam. Cy stayed at home.\n\nNobody had asked him to come to them.\n\nDi left.\n\nShe came back later that year with Bo.',
  )
  const at = (word: string) => sectionAt(document?.sections, document?.text.indexOf(word) ?? -1)
  expect([at('Ana'), at('with'), at('Cy'), at('Nobody'), at('Di')]).toEqual([
    'page 1',
    'page 1',
    'page 2',
    'page 2',
    'page 3',
  ])
})

test.each([
  [
    'indented',
    column(50, 700, 'Ana met Bo in the harbour of Lima.', '   '),
    [{ x: 62, y: 688, text: 'Cy stayed at home that same day.' }],
  ],
  [
    'after a gap',
    column(50, 700, 'Ana met Bo in the harbour of Lima', 'on Monday morning, as both said.'),
    column(50, 664, 'Cy stayed.', 'Bo too.'),
  ],
])('a paragraph begins where a line is %s', async (_, first, second) => {
  const { text = '' } = (await read([[...first, ...second]])) ?? {}
  expect(text.split('\n\n')[1]).toMatch(/^Cy stayed/)
})

test.each([
  ['Microsoft Word - draft7.docx', 'report'],
  ['Talks in Lima', 'Talks in Lima'],
])('of a file that calls itself “%s” the title is “%s”', async (own, title) => {
  expect((await read([column(50, 700, 'Ana met Bo.')], own))?.title).toBe(title)
})

test.each([
  ['no PDF', new TextEncoder().encode('Ana met Bo.'), /is no PDF file/],
  ['cut short', pdfOf([column(50, 700, 'Ana met Bo.')]).slice(0, 100), /is no PDF file/],
  ['pictures only', pdfOf([[]]), /no text layer.*OCR/],
])('a file that is %s is a problem', async (_, bytes, message) => {
  const { documents, problems } = await ingest({ id: 'report.pdf', bytes })
  expect([documents, problems.map((problem) => problem.message)]).toEqual([[], [expect.stringMatching(message)]])
})

test('more pieces of text than the limit are refused', async () => {
  const bytes = pdfOf([column(50, 700, 'Ana met Bo.', 'Cy left.')])
  const { problems } = await ingest({ id: 'report.pdf', bytes }, { maxElements: 1 })
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('more than 1 pieces of text')])
})

test('the bytes may be a buffer of Node, which stays as it was', async () => {
  const bytes = Buffer.from(pdfOf([column(50, 700, 'Ana met Bo in Lima.')]))
  const before = Buffer.from(bytes)
  const { documents, problems } = await ingest({ id: 'report.pdf', bytes })
  expect([documents.map(({ text }) => text), problems]).toEqual([['Ana met Bo in Lima.'], []])
  expect(bytes.equals(before)).toBe(true)
})
