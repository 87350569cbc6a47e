import type { Span } from '../../types/document.ts'

/** Lines that are longer were not wrapped by hand or by a mail program. */
const longestWrapped = 120
const shortestWrapped = 40
const listMark = /^\s*(?:[-*•‣–—·]|\(?(?:\d{1,3}|\p{L})[.)])\s/u
const finished = /[.!?…:;]["'”’»)\]]*\s*$/u

/**
 * Paragraphs of a text: blank lines separate them, and so do line ends where the text is not wrapped to a width, or
 * where the next line’s first word would still have had room on this one. Empty paragraphs are left out.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines.map((line) => text.slice(line.start, line.end)))
  const paragraphs: Span[] = []
  let previous = ''
  for (const line of lines) {
    const content = text.slice(line.start, line.end)
    const open = paragraphs.at(-1)
    if (open !== undefined && continues(previous, content, width)) {
      paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end }
    } else if (content.trim() !== '') {
      paragraphs.push(line)
    }
    previous = content
  }
  return paragraphs
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu)) {
    lines.push({ start, end: end.index })
    start = end.index + end[0].length
  }
  return [...lines, { start, end: text.length }]
}

/** Width that a text was wrapped to, `undefined` where it was not: then few lines that are full go on in lower case. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length)
  const width = lengths.reduce((top, length) => (length <= longestWrapped ? Math.max(top, length) : top), 0)
  const followers = lines
    .slice(1)
    .filter((next, index) => next.trim() !== '' && isFull(lines[index] ?? '', next, width))
  const goingOn = followers.filter((next) => !/^\s*["'“‘(]?[\p{Lu}\p{Lt}]/u.test(next))
  return width >= shortestWrapped && goingOn.length > followers.length / 2 ? width : undefined
}

/** Whether the first word of the next line would have had no room on this one. */
function isFull(line: string, next: string, width: number): boolean {
  const firstWord = next.trim().split(/\s/u, 1)[0] ?? ''
  return line.trim() !== '' && line.trimEnd().length + 1 + firstWord.length > width
}

function continues(line: string, next: string, width: number | undefined): boolean {
  if (line.trim() === '' || next.trim() === '' || listMark.test(next)) return false
  if (width !== undefined && isFull(line, next, width)) return true
  return /^\s*\p{Ll}/u.test(next) && !finished.test(line)
}
