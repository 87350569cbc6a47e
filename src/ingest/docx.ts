import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { dayOf } from './day-of.ts'
import { coreProperties } from './docx/core-properties.ts'
import { docxMarkup } from './docx/docx-markup.ts'
import { unpacked } from './docx/unpacked.ts'
import { blockText } from './html/block-text.ts'
import { excessOf } from './html/excess-of.ts'
import { ingestedText, refused } from './ingested-text.ts'

/** A Word file: its paragraphs and headings, with the title, author and day of its properties. */
export const docx: Ingester = { name: 'Word', extensions: ['.docx'], ingest: ingestDocx }

async function ingestDocx(file: SourceFile, limits: IngestLimits): Promise<Ingested> {
  const parts = await unpacked(file.bytes, limits)
  if ('fault' in parts) return refused(file, parts.fault)
  const excess = await excessOf(parts.document, limits)
  if (excess) return refused(file, `${excess} Save its words as plain text.`)
  const { parseHTML } = await import('linkedom')
  const markup = await docxMarkup(parts.files)
  if (markup === undefined) return refused(file, 'is damaged: its words cannot be found. Save it again in Word.')
  const { title, author, created } = coreProperties(parts.properties)
  return ingestedText(file, {
    ...blockText(parseHTML(`<html><body>${markup}</body></html>`).document.body),
    title,
    madeOn: created && dayOf(created),
    meta: author ? { author } : {},
  })
}
