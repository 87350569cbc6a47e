import type { Column, Row } from './table.ts'

/** Comma-separated values as RFC 4180 has them; spreadsheets get no formula from a document, but its words after an apostrophe. */
export function csv(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map(({ text }) => text))]
  return lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
