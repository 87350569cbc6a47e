import { isFloat, type Value } from './value.ts'

/** A string, number or boolean as text: `1.0` for the float, `1` for the integer; `undefined` for anything else. */
export function textOf(value: Value): string | undefined {
  if (typeof value === 'string') return value
  if (isFloat(value)) return floatText(value.number)
  return value === null || typeof value === 'object' ? undefined : String(value)
}

function floatText(number: number): string {
  const text = Object.is(number, -0) ? '-0' : String(number)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}
