import { float, integer } from '../values/number.ts'
import type { Expression } from './expression.ts'
import type { Place } from './place.ts'
import { queryError } from './query-error.ts'
import type { Token } from './token.ts'

/** `12`, `0x1f`, `0o17` are integers, `1.0`, `.5`, `6e23` floats. */
export function numberLiteral({ text, place }: Token): Expression {
  if (/^0[xX]/.test(text) || !/[.eE]/.test(text)) return integerLiteral(text, place)
  const number = Number(text)
  if (!Number.isFinite(number)) throw queryError(place, `${text} is too large for a float.`)
  return { kind: 'literal', value: float(number), place }
}

/** An integer of 64 bits, which may begin with `-`. */
export function integerLiteral(text: string, place: Place): Expression {
  const digits = text.replace('-', '')
  const value = integer(text.startsWith('-') ? -BigInt(digits) : BigInt(digits))
  if (value === undefined) throw queryError(place, `${text} is too large for an integer.`, 'Integers have 64 bits.')
  return { kind: 'literal', value, place }
}
