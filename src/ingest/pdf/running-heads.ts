import { groupBy } from '../../text/group-by.ts'
import type { Line } from './lines.ts'

/** All that stands at one height of a page. */
type Row = readonly Line[]

/**
 * The lines of each page without the rows of its margin that stand at the same height of other pages too, but for the numbers in
 * them: “Annual report 12”, “Annual report 13”.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const groups = groupBy(pages.flatMap(marginalRows), runningKey)
  const isRunning = (row: Row) => (groups.get(runningKey(row))?.length ?? 0) >= least(pages.length)
  return pages.map((lines) => {
    const running = new Set(marginalRows(lines).filter(isRunning).flat())
    return lines.filter((line) => !running.has(line))
  })
}

/** The outermost rows of a page, above and below. */
function marginalRows(lines: readonly Line[]): readonly Row[] {
  const rows = [...groupBy(lines, ({ y }) => String(Math.round(y)))].toSorted(
    ([one], [other]) => Number(one) - Number(other),
  )
  const outer = rows.length > 2 * OUTER_ROWS ? [...rows.slice(0, OUTER_ROWS), ...rows.slice(-OUTER_ROWS)] : rows
  return outer.map(([, row]) => row)
}

const OUTER_ROWS = 2

function runningKey(row: Row): string {
  const words = row.map(({ text }) => text.replace(/\d+/g, '#')).toSorted()
  return `${Math.round((row[0]?.y ?? 0) / HEIGHT_DRIFT)} ${words.join(' ')}`
}

/** Points. */
const HEIGHT_DRIFT = 3

/** On how many pages a row stands before it counts as running; left and right pages of a book may have their own. */
function least(pages: number): number {
  return Math.max(2, Math.min(3, Math.floor(pages / 2)))
}
