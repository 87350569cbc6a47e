import type { Line } from './lines.ts'

/** The words of lines in one row; a word that was divided at a line’s end is put together again. */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  return lines.map(({ text }) => text).reduce((above, below) => joinPair(above, below, words))
}

/** “dock-” and “ers” are “dockers”; “cross-” and “border” stay “cross-border” where the text has that word elsewhere. */
function joinPair(above: string, below: string, words: ReadonlySet<string>): string {
  const [, head] = /([\p{L}\p{M}]+)[-\u{ad}\u{2010}]$/u.exec(above) ?? []
  const [tail] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(below) ?? []
  if (head === undefined || tail === undefined) return /[-\u{2010}]$/u.test(above) ? above + below : `${above} ${below}`
  const isCompound =
    above.endsWith('-') && words.has(`${head}-${tail}`.toLowerCase()) && !words.has((head + tail).toLowerCase())
  return isCompound ? above + below : above.slice(0, -1) + below
}

/** All words of a text in lower case, compounds with their hyphen. */
export function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![-\p{L}])/gu) ?? []),
  )
}
