import type { Kind } from '../values/kind.ts'
import { float, integer, plain } from '../values/number.ts'
import { textOf } from '../values/text.ts'
import { isList, isNumber, type Value } from '../values/value.ts'
import { type CypherFunction, unsuitable } from './cypher-function.ts'

const SCALAR: readonly Kind[] = ['string', 'number', 'boolean']

type Conversion = Readonly<{ to: string; gives: Kind; takes: readonly Kind[]; convert: (value: Value) => Value }>

const conversions: readonly Conversion[] = [
  { to: 'Integer', gives: 'integer', takes: SCALAR, convert: toInteger },
  { to: 'Float', gives: 'float', takes: ['string', 'number'], convert: toFloat },
  { to: 'Boolean', gives: 'boolean', takes: ['string', 'boolean'], convert: toBoolean },
  { to: 'String', gives: 'string', takes: SCALAR, convert: (value) => textOf(value) ?? null },
]

/** `toInteger(x)`, `toIntegerOrNull(x)`, which takes anything, and `toIntegerList(list)`; text that says no such value is null. */
export const conversionFunctions: readonly CypherFunction[] = [
  ...conversions.flatMap(variants),
  {
    name: 'coalesce',
    takes: [],
    takesAny: true,
    gives: 'any',
    apply: (values) => values.find((one) => one !== null) ?? null,
  },
  { name: 'exists', takes: [], takesAny: true, gives: 'boolean', apply: ([value]) => value !== null },
]

function variants({ to, gives, takes, convert }: Conversion): readonly CypherFunction[] {
  return [
    { name: `to${to}`, takes: [takes], gives, apply: ([value]) => convert(value ?? null) },
    { name: `to${to}OrNull`, takes: [['any']], gives, apply: ([value]) => convert(value ?? null) },
    { name: `to${to}List`, takes: [['list']], gives: 'list', apply: listOf(convert) },
  ]
}

function listOf(convert: (value: Value) => Value): CypherFunction['apply'] {
  return ([values], site) => {
    if (values === undefined || !isList(values)) throw unsuitable(values ?? null, site)
    site.meter.spend(values.length)
    return values.map(convert)
  }
}

function toInteger(value: Value): Value {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value))
    return integer(BigInt(value.trim().replace('+', ''))) ?? null
  const number = numberFrom(value)
  return number === undefined || !Number.isFinite(number) ? null : (integer(BigInt(Math.trunc(number))) ?? null)
}

function toFloat(value: Value): Value {
  const number = numberFrom(value)
  return number === undefined ? null : float(number)
}

/** `1`, `-1.5`, `.5`, `6e23`, not `0x1f` or ``. */
function numberFrom(value: Value): number | undefined {
  if (isNumber(value)) return plain(value)
  const isNumeric = typeof value === 'string' && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value)
  return isNumeric ? Number(value) : undefined
}

function toBoolean(value: Value): Value {
  if (typeof value === 'boolean') return value
  const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined
  return word === 'true' ? true : word === 'false' ? false : null
}
