import type { Ingested, SourceFile } from '../../types/plugin.ts'
import { dayOf } from '../day-of.ts'
import { ingestedText, refused } from '../ingested-text.ts'
import { partsOf, together } from '../parts.ts'

/** A row of a table, or an object of a line: what stands in each column. */
export type FileRecord = Readonly<Record<string, unknown>>

/** One document for each record, called by its `id` or its number. */
export function recordDocuments(file: SourceFile, records: readonly FileRecord[]): Ingested {
  const column = columnOf(records, file.columns?.text, TEXT_COLUMNS)
  if (column === undefined) return refused(file, missing(file.columns?.text, records))
  const files = partsOf(
    file,
    records.map(({ id }, index) => textIn(id) || String(index + 1)),
  )
  return together(records.map((record, index) => recordDocument(files[index] ?? file, record, column)))
}

function recordDocument(file: SourceFile, record: FileRecord, column: string): Ingested {
  const date = textIn(record[file.columns?.date ?? columnOf([record], undefined, DATE_COLUMNS) ?? ''])
  const title = textIn(record[columnOf([record], undefined, TITLE_COLUMNS) ?? ''])
  const author = textIn(record[columnOf([record], undefined, AUTHOR_COLUMNS) ?? ''])
  return ingestedText(file, {
    text: textIn(record[column]),
    title: title || undefined,
    day: dayOf(date),
    meta: author ? { author } : {},
  })
}

/** The column that is named, or the first of the usual ones; none where no record has it. */
function columnOf(
  records: readonly FileRecord[],
  named: string | undefined,
  usual: readonly string[],
): string | undefined {
  const candidates = named === undefined ? usual : [named]
  return candidates
    .flatMap((candidate) => [candidate, candidate.charAt(0).toUpperCase() + candidate.slice(1)])
    .find((candidate) => records.some((record) => record[candidate] !== undefined))
}

const TEXT_COLUMNS = ['text', 'body', 'content', 'article']
const DATE_COLUMNS = ['date', 'published', 'publishedAt', 'pubDate', 'created']
const TITLE_COLUMNS = ['title', 'headline', 'subject']
const AUTHOR_COLUMNS = ['author', 'byline', 'creator']

function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function missing(named: string | undefined, records: readonly FileRecord[]): string {
  const known = Object.keys(records[0] ?? {})
    .slice(0, 12)
    .join(', ')
  const what = named === undefined ? `no column called ${TEXT_COLUMNS.join(', ')}` : `no column “${named}”`
  return `has ${what}. Name the column of the text with --text-column${known === '' ? '' : `: ${known}`}.`
}
