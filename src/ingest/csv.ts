import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import { decodeText } from './decode-text.ts'
import { problemWith } from './file-problem.ts'
import { refused } from './ingested-text.ts'
import { type FileRecord, recordDocuments } from './records/record-documents.ts'

/** A table whose first row names its columns (RFC 4180; also with semicolons or tabs): each row holds a document. */
export const csv: Ingester = {
  name: 'CSV',
  extensions: ['.csv', '.tsv'],
  ambiguous: ['.csv', '.tsv'],
  ingest: ingestCsv,
}

async function ingestCsv(file: SourceFile): Promise<Ingested> {
  const decoded = await decodeText(file.bytes, file.encoding)
  if ('fault' in decoded) return refused(file, decoded.fault)
  const { default: papa } = await import('papaparse')
  const { data, errors } = papa.parse<FileRecord>(decoded.text, { header: true, skipEmptyLines: 'greedy' })
  const { documents, problems } = recordDocuments(file, data)
  const faults = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }) =>
      problemWith(file.id, `has a quotation mark that is not closed, in row ${row + 2}. Mend it there.`),
    )
  return { documents, problems: [...faults.slice(0, 1), ...problems] }
}
