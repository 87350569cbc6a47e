import { expect, test } from 'vitest'
import { ingest } from '../../../../src/ingest/index.ts'
import { paragraphs } from '../../../../web/text/paragraphs.ts'
import { beginningOf } from '../../../../web/text/sections-in.ts'

test('a paragraph that is a heading is known as one', async () => {
  const bytes = new TextEncoder().encode('# Talks\n\nAda met Bo.\n\n## Later\n\nBo left.\n')
  const [document] = (await ingest({ id: 'talks.md', bytes })).documents
  if (!document) throw new Error('Nothing was read.')
  const spans = paragraphs(document.text)
  const headings = spans.map(
    (span, number) => beginningOf(document.sections, spans[number - 1]?.end ?? 0, span).isHeading,
  )
  expect(headings).toEqual([true, false, true, false])
})

test('a page that begins between two paragraphs stands before the second', () => {
  const sections = [
    { kind: 'page', label: '1', start: 0, end: 20 },
    { kind: 'page', label: '2', start: 20, end: 40 },
  ] as const
  expect(beginningOf(sections, 0, { start: 0, end: 18 }).pages).toEqual(['1'])
  expect(beginningOf(sections, 18, { start: 22, end: 38 }).pages).toEqual(['2'])
})
