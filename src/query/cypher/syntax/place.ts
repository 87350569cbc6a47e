/** Where something stands in the text of a query: an offset in UTF-16 code units. */
export type Place = Readonly<{ text: string; offset: number }>

/** Line and column of a place, both counted from 1. */
export function lineAndColumn({ text, offset }: Place): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/** The line of a place and a caret below it, cut where the line is long. */
export function caretLines(place: Place): string {
  const { column } = lineAndColumn(place)
  const start = place.offset - column + 1
  const end = place.text.indexOf('\n', place.offset)
  const from = Math.max(start, place.offset - CONTEXT)
  const to = Math.min(end < 0 ? place.text.length : end, place.offset + CONTEXT)
  const line = place.text.slice(from, to).replaceAll('\t', ' ')
  return `  ${line}\n  ${' '.repeat(place.offset - from)}^`
}

const CONTEXT = 60
