import type { Fragment } from './fragment.ts'

/** A line of one column; `page` counts from 1. */
export type Line = Readonly<{ text: string; x: number; end: number; y: number; size: number; page: number }>

/** Puts the fragments of a page together to lines: those on one baseline with no more than a blank’s room between them. */
export function linesOf(fragments: readonly Fragment[], page: number): readonly Line[] {
  const ordered = fragments.toSorted((one, other) => other.y - one.y || one.x - other.x)
  const rows: Fragment[][] = []
  for (const fragment of ordered) {
    const row = rows.findLast(([first]) => first && isLevelWith(first, fragment))
    if (row) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.flatMap((row) => linesOfRow(row, page))
}

function isLevelWith(one: Fragment, other: Fragment): boolean {
  return Math.abs(one.y - other.y) < BASELINE_DRIFT * Math.min(one.size, other.size)
}

/** Of the type size; superscripts stay in their line. */
const BASELINE_DRIFT = 0.4

function linesOfRow(row: readonly Fragment[], page: number): readonly Line[] {
  const lines: Line[] = []
  for (const fragment of row.toSorted((one, other) => one.x - other.x)) {
    const open = lines.at(-1)
    const line = lineOf(fragment, page)
    if (open && line.x - open.end < COLUMN_GAP * Math.max(open.size, line.size))
      lines[lines.length - 1] = joined(open, line)
    else lines.push(line)
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
}

/** Of the type size; columns stand further apart, words closer together. */
const COLUMN_GAP = 1

/** Of the type size; letters stand closer together, words further apart. */
const WORD_GAP = 0.12

function lineOf({ text, x, y, width, size }: Fragment, page: number): Line {
  return { text, x, end: x + width, y, size, page }
}

function joined(left: Line, right: Line): Line {
  const isApart = right.x - left.end > WORD_GAP * Math.min(left.size, right.size)
  const text = `${left.text}${isApart ? ' ' : ''}${right.text}`
  const larger = left.size >= right.size ? left : right
  return { ...left, text, end: Math.max(left.end, right.end), size: larger.size, y: larger.y }
}
