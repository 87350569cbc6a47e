import { expect, test } from 'vitest'
import { ingest } from '../../../src/ingest/index.ts'
import { docxOf } from '../../fixtures/docx-of.ts'

test('a Word file gives its paragraphs, headings, title, author and day', async () => {
  const bytes = docxOf(['Heading1:Port', 'Zoë met Bo &amp; Co.', 'Heading2:Why', 'Nobody knows.'])
  const { documents, problems } = await ingest({ id: 'report.docx', bytes })
  expect(problems).toEqual([])
  expect(documents).toMatchObject([
    {
      title: 'Dams & ports',
      date: '2031-05-06',
      meta: { author: 'Ann Lee' },
      text: 'Port\n\nZoë met Bo & Co.\n\nWhy\n\nNobody knows.',
      sections: [
        { label: 'Port', start: 0 },
        { label: 'Why', start: 24 },
      ],
    },
  ])
})

test('the day that people name is worth more than that on which the file was made', async () => {
  const { documents } = await ingest({ id: 'report.docx', bytes: docxOf(['Zoë left.']), date: '2031-07-08' })
  expect(documents[0]?.date).toBe('2031-07-08')
})

const bomb = `<a>${' '.repeat(3_000_000)}</a>`
const entities = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:styles/>`

test.each([
  ['no package', new TextEncoder().encode('Zoë left.'), /is no Word file/],
  ['without its text', docxOf([], { 'word/document.xml': '' }), /./],
  [
    'a bomb that unpacks to more than the limit',
    docxOf(['Zoë left.'], { 'word/footer.xml': bomb }),
    /more than 2,000,000 bytes/,
  ],
  ['full of entities', docxOf(['Zoë left.'], { 'word/styles.xml': entities }), /declares entities/],
  ['damaged', docxOf(['Zoë left.'], { 'word/document.xml': '<w:document><w:body>' }), /is damaged|holds no text/],
])('a file that is %s is a problem', async (_, bytes, message) => {
  const { documents, problems } = await ingest({ id: 'report.docx', bytes }, { maxBytes: 2_000_000 })
  expect([documents, problems.map((problem) => problem.message)]).toEqual([[], [expect.stringMatching(message)]])
})
