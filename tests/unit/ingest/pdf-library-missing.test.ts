import { expect, test, vi } from 'vitest'
import { ingest } from '../../../src/ingest/index.ts'
import { pdfOf } from '../../fixtures/pdf-of.ts'

vi.mock('pdfjs-dist/legacy/build/pdf.mjs', () => {
  throw new ReferenceError('DOMMatrix is not defined')
})

test('where PDF.js cannot be loaded, the file is a problem that names the remedy', async () => {
  const bytes = pdfOf([[{ x: 50, y: 700, text: 'Ana met Bo.' }]])
  const { documents, problems } = await ingest({ id: 'report.pdf', bytes })
  expect(documents).toEqual([])
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/report\.pdf.*PDF\.js did not load.*npm install --include=optional.*plain text/),
  ])
})
