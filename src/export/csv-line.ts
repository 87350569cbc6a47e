export type Cell = string | number | boolean | undefined

/**
 * One record of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it, which
 * makes it a text there; so does one that begins with apostrophes before such a sign, so that reading can take it off again.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** `=1+2`, `@sum`, `-1` and, with an apostrophe of its own, `'=1`; not `a=1`. */
const FORMULA = /^'*[=+\-@\t\r]/
