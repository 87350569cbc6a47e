/**
 * What separates words and belongs to none: spaces of all kinds, line ends, control characters, and the marks that are
 * seen of nobody (zero-width space, byte-order mark, marks of direction).
 */
const spaces = /[\s\p{Cc}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]+/uy

/** Offset of the first character from `at` on that is no space, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  spaces.lastIndex = at
  return spaces.test(text) ? Math.min(spaces.lastIndex, end) : at
}
