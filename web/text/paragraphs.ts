import type { Span } from '../../src/types/document.ts'

const LONGEST_WRAPPED_LINE = 120

/**
 * The paragraphs of a text that begins at an offset, without the white space around them. Blank lines part them; so does every line break of a text
 * whose lines are longer than anybody wraps by hand.
 */
export function paragraphs(text: string, offset = 0): Span[] {
  const lines = text.split('\n')
  const isWrapped = lines.every((line) => line.length <= LONGEST_WRAPPED_LINE)
  const spans = stretches(text, isWrapped ? /\n[^\S\n]*(?:\n|$)/g : /\n/g)
  return spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
}

function stretches(text: string, separator: RegExp): Span[] {
  const cuts = [...text.matchAll(separator)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const starts = [0, ...cuts.map(({ end }) => end)]
  return starts.flatMap((start, index) => trimmedSpan(text, start, cuts[index]?.start ?? text.length))
}

function trimmedSpan(text: string, start: number, end: number): Span[] {
  const raw = text.slice(start, end)
  const kept = raw.trim()
  const offset = start + raw.length - raw.trimStart().length
  return kept === '' ? [] : [{ start: offset, end: offset + kept.length }]
}
