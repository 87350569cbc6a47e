import type { Place } from './place.ts'

/** A piece of the text of a query. The `text` of a string or quoted name is what it stands for. */
export type Token = Readonly<{
  kind: 'number' | 'string' | 'name' | 'quoted name' | 'symbol' | 'end'
  text: string
  /** In capitals, for a name that may be a keyword. */
  keyword: string
  place: Place
  /** Offset behind it. */
  end: number
}>

/** How a message names a token. */
export function shown({ kind, text }: Token): string {
  if (kind === 'end') return 'the end of the query'
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`
}
