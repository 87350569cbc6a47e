import { queryError } from '../syntax/query-error.ts'
import type { Kind } from '../values/kind.ts'
import { float, isInteger, plain } from '../values/number.ts'
import { isNumber, type Value } from '../values/value.ts'
import { type CallSite, type CypherFunction, unsuitable } from './cypher-function.ts'

const NUMBER: readonly Kind[] = ['number']

export const numberFunctions: readonly CypherFunction[] = [
  { name: 'abs', takes: [NUMBER], gives: 'number', apply: absolute },
  { name: 'sign', takes: [NUMBER], gives: 'integer', apply: ([value], site) => Math.sign(number(value, site)) || 0 },
  { name: 'round', takes: [NUMBER, ['integer']], optional: 1, gives: 'float', apply: rounded },
  {
    name: 'atan2',
    takes: [NUMBER, NUMBER],
    gives: 'float',
    apply: ([y, x], site) => float(Math.atan2(number(y, site), number(x, site))),
  },
  { name: 'rand', takes: [], gives: 'float', apply: (_, { random }) => random() },
  { name: 'pi', takes: [], gives: 'float', apply: () => Math.PI },
  { name: 'e', takes: [], gives: 'float', apply: () => Math.E },
  ...Object.entries({
    ...{ ceil: Math.ceil, floor: Math.floor, sqrt: Math.sqrt, exp: Math.exp, log: Math.log, log10: Math.log10 },
    ...{ sin: Math.sin, cos: Math.cos, tan: Math.tan, asin: Math.asin, acos: Math.acos, atan: Math.atan },
    ...{ cot: (x: number) => 1 / Math.tan(x), degrees: (x: number) => (x * 180) / Math.PI },
    ...{ radians: (x: number) => (x * Math.PI) / 180, haversin: (x: number) => (1 - Math.cos(x)) / 2 },
  }).map(([name, calculate]) => ofNumber(name, calculate)),
  { name: 'isNaN', takes: [NUMBER], gives: 'boolean', apply: ([value], site) => Number.isNaN(number(value, site)) },
]

function ofNumber(name: string, calculate: (number: number) => number): CypherFunction {
  return { name, takes: [NUMBER], gives: 'float', apply: ([value], site) => float(calculate(number(value, site))) }
}

function number(value: Value | undefined, site: CallSite): number {
  if (value !== undefined && isNumber(value)) return plain(value)
  throw unsuitable(value ?? null, site)
}

function absolute([value]: readonly Value[], site: CallSite): Value {
  if (typeof value === 'bigint') return value < 0n ? -value : value
  const absoluteNumber = Math.abs(number(value, site))
  return value !== undefined && isInteger(value) ? absoluteNumber : float(absoluteNumber)
}

const MOST_DECIMALS = 15

/** Half up, as openCypher has it; with decimals, to so many places. */
function rounded([value, decimals]: readonly Value[], site: CallSite): Value {
  const wanted = decimals === undefined ? 0 : number(decimals, site)
  if (wanted < 0 || wanted > MOST_DECIMALS)
    throw queryError(site.place, `round() takes 0 to ${MOST_DECIMALS} decimals.`)
  const exact = number(value, site)
  if (wanted === 0) return float(Math.floor(exact + 0.5))
  const factor = 10 ** wanted
  const scaled = Math.round(Math.abs(exact) * factor * (1 + Number.EPSILON)) / factor
  return float(Number.isFinite(scaled) ? Math.sign(exact) * scaled : exact)
}
