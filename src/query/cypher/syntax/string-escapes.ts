import type { Place } from './place.ts'
import { queryError } from './query-error.ts'

/** What a quoted string stands for: `'it\'s \u00e9'` is `it's é`. */
export function unescaped(quoted: string, place: Place): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/gu, (_, sequence: string) => meaning(sequence, place))
}

function meaning(sequence: string, place: Place): string {
  const simple = ESCAPES.get(sequence)
  if (simple !== undefined) return simple
  const code = sequence.length > 1 ? Number.parseInt(sequence.slice(1), 16) : Number.NaN
  if (code <= LAST_CODE_POINT) return String.fromCodePoint(code)
  throw queryError(place, `The string has an escape that does not exist: \\${sequence}.`, 'For a backslash write \\\\.')
}

const LAST_CODE_POINT = 0x10ffff

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['/', '/'],
])
