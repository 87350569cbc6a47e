import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import { decodeText } from './decode-text.ts'
import { problemWith } from './file-problem.ts'
import { titleOf } from './title-of.ts'

/** Plain text in UTF-8, or in UTF-16 with a byte-order mark. */
export const plainText: Ingester = { name: 'plain text', extensions: ['.txt', '.text'], ingest: ingestText }

function ingestText(file: SourceFile): Ingested {
  const decoded = decodeText(file.bytes)
  if ('fault' in decoded) return { documents: [], problems: [problemWith(file.id, decoded.fault)] }
  const { text } = decoded
  const document = {
    id: file.id,
    title: titleOf(text, file.id),
    text,
    source: file.id,
    ...(file.date && { date: file.date }),
    language: 'en',
    meta: {},
  }
  return { documents: [document], problems: [] }
}
