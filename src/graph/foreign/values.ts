import { parseJson } from '../../text/parse-json.ts'
import type { Values } from './foreign-graph.ts'

/** The first of some columns that holds something, as text. */
export function textOf(values: Values, ...columns: readonly string[]): string | undefined {
  const found = columns
    .map((column) => values[column])
    .find((value) => value !== undefined && value !== null && value !== '')
  return found === undefined || typeof found === 'object' ? undefined : String(found)
}

export function numberOr(value: unknown, otherwise: number): number {
  const number = value === undefined || value === '' || value === null ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : otherwise
}

/** One of some words, the first where the value is none of them. */
export function oneOf<Word extends string>(value: unknown, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === value) ?? words[0]
}

/**
 * Lists and objects, each as it stands or as JSON in the column of its name with `Json` behind it; what is neither is left out. They
 * still have to be checked.
 */
export function jsonOf(values: Values, columns: readonly string[]): Values {
  const found = columns.flatMap((column) => {
    const value = values[column]
    if (typeof value === 'object' && value !== null) return [[column, value] as const]
    const parsed = parseJson(textOf(values, `${column}Json`) ?? '')
    return 'value' in parsed ? [[column, parsed.value] as const] : []
  })
  return Object.fromEntries(found)
}
