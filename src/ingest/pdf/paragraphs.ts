import { joinLines } from './join-lines.ts'
import type { Line } from './lines.ts'

/** Lines that belong together; `size` is that of their type. */
export type Paragraph = Readonly<{ text: string; size: number; lines: readonly Line[] }>

/** Puts lines, in reading order, together to paragraphs; one may go on in the next column or on the next page. */
export function paragraphsOf(lines: readonly Line[], words: ReadonlySet<string>): readonly Paragraph[] {
  const pitch = usualPitch(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const previous = open?.at(-1)
    if (open && previous && goesOn(open, previous, line, pitch)) open.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({ text: joinLines(group, words), size: group[0]?.size ?? 0, lines: group }))
}

function goesOn(open: readonly Line[], previous: Line, line: Line, pitch: number): boolean {
  if (Math.abs(line.size - previous.size) > SIZE_DRIFT * previous.size) return false
  const isNewColumn = line.page !== previous.page || line.y >= previous.y
  if (isNewColumn) return !FINISHED.test(previous.text)
  if (previous.y - line.y > PARAGRAPH_PITCH * Math.max(pitch * previous.size, previous.size)) return false
  const width = Math.max(...open.map(({ x, end }) => end - x), line.end - line.x)
  const isIndented = line.x - Math.min(...open.map(({ x }) => x)) > INDENT * line.size
  const isShort = previous.end - previous.x < FULL_LINE * width
  return !(FINISHED.test(previous.text) && (isIndented || isShort)) && !BULLET.test(line.text)
}

/** The end of a sentence: `left.”` is one, `Mr` is none. */
const FINISHED = /[.!?:]["'”’)\]]*$/u

/** `• first` is a point of a list, `– she said –` is not told from one. */
const BULLET = /^[•‣▪●◦*]\s/u

/** Of the type size. */
const SIZE_DRIFT = 0.08
const INDENT = 0.8

/** Of the usual distance of baselines. */
const PARAGRAPH_PITCH = 1.3

/** Of the width of the lines around; the last line of a paragraph is shorter. */
const FULL_LINE = 0.85

/** The usual distance of two baselines, as a multiple of the type size. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines
    .slice(1)
    .map((line, index) => ({ line, above: lines[index] ?? line }))
    .filter(({ line, above }) => line.page === above.page && above.y > line.y && above.y - line.y < 2.5 * line.size)
    .map(({ line, above }) => (above.y - line.y) / line.size)
    .toSorted((one, other) => one - other)
  return pitches[Math.floor(pitches.length / 2)] ?? 1.2
}
