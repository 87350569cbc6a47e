import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { dayOf } from './day-of.ts'
import { ingestedText, refused } from './ingested-text.ts'
import { pagedText } from './pdf/paged-text.ts'
import { readPages } from './pdf/read-pages.ts'

/** A PDF file with a text layer: columns one after the other, divided words whole, without running heads. */
export const pdf: Ingester = { name: 'PDF', extensions: ['.pdf'], ingest: ingestPdf }

async function ingestPdf(file: SourceFile, limits: IngestLimits): Promise<Ingested> {
  const content = await readPages(file.bytes, limits)
  if ('fault' in content) return refused(file, content.fault)
  const { text, sections, title } = pagedText(content.pages)
  if (text === '')
    return refused(file, 'has no text layer: its pages are pictures. Run text recognition (OCR) on it first.')
  return ingestedText(file, {
    text,
    sections,
    title: properTitle(content.title) ?? title,
    madeOn: content.created && dayOf(content.created),
    meta: content.author ? { author: content.author } : {},
  })
}

/** Programs put file names there: `Microsoft Word - report.docx` is no title. */
function properTitle(title: string | undefined): string | undefined {
  return title === undefined || /^(microsoft |untitled|slide 1$|about:blank)|\.\w{2,4}$|^https?:/i.test(title)
    ? undefined
    : title
}
