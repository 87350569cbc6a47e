import { cellText, jsonOf } from '../../query/cell-text.ts'
import type { QueryResult, QueryValue } from '../../query/index.ts'
import { alignedColumns } from './aligned-columns.ts'

/** How a result is written: columns for people, JSON, an object a line, or CSV as RFC 4180 has it. */
export const resultFormats = { table, json, jsonl, csv } as const

function table({ columns, rows }: QueryResult): readonly string[] {
  const cells = rows.map((row) => row.map((value) => cellText(value).replace(/\s+/g, ' ')))
  const heads = columns.map((column) => column.replace(/\s+/g, ' '))
  const widths = heads.map((head, index) => Math.max(head.length, ...longest(cells, index)))
  return alignedColumns([heads, widths.map((width) => '─'.repeat(width)), ...cells]).map((line) => `${line}\n`)
}

function longest(cells: readonly (readonly string[])[], column: number): readonly number[] {
  let most = 0
  for (const row of cells) most = Math.max(most, row[column]?.length ?? 0)
  return [most]
}

function* json({ columns, rows }: QueryResult): Generator<string> {
  yield `{"columns":${JSON.stringify(columns)},"rows":[`
  for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${jsonOf(row)}`
  yield '\n]}\n'
}

function* jsonl({ columns, rows }: QueryResult): Generator<string> {
  for (const row of rows) {
    const entries = columns.map((column, index): readonly [string, QueryValue] => [column, row[index] ?? null])
    yield `${jsonOf(Object.fromEntries(entries))}\n`
  }
}

function* csv({ columns, rows }: QueryResult): Generator<string> {
  yield `${columns.map(field).join(',')}\r\n`
  for (const row of rows) yield `${row.map((value) => field(fieldText(value))).join(',')}\r\n`
}

/** Null is an empty field; lists, maps, nodes and the like are JSON. */
function fieldText(value: QueryValue): string {
  if (value === null) return ''
  return typeof value === 'object' ? jsonOf(value) : String(value)
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
