import { queryError } from '../syntax/query-error.ts'
import { checkedLength, LONGEST_STRING } from '../values/arithmetic.ts'
import type { Kind } from '../values/kind.ts'
import type { Value } from '../values/value.ts'
import { type CallSite, type CypherFunction, unsuitable } from './cypher-function.ts'

const STRING: readonly Kind[] = ['string']
const INTEGER: readonly Kind[] = ['integer']

export const stringFunctions: readonly CypherFunction[] = [
  ...ofString(['toLower', 'lower'], (text) => text.toLowerCase()),
  ...ofString(['toUpper', 'upper'], (text) => text.toUpperCase()),
  ...ofString(['trim', 'btrim'], (text) => text.trim()),
  ...ofString(['lTrim'], (text) => text.trimStart()),
  ...ofString(['rTrim'], (text) => text.trimEnd()),
  { name: 'replace', takes: [STRING, STRING, STRING], gives: 'string', apply: replaced },
  { name: 'split', takes: [STRING, STRING], gives: 'list', apply: parted },
  { name: 'substring', takes: [STRING, INTEGER, INTEGER], optional: 1, gives: 'string', apply: substring },
  {
    name: 'left',
    takes: [STRING, INTEGER],
    gives: 'string',
    apply: ([text, count], site) => cut(text, [0, count], site),
  },
  { name: 'right', takes: [STRING, INTEGER], gives: 'string', apply: right },
]

function ofString(names: readonly string[], change: (text: string) => string): readonly CypherFunction[] {
  return names.map((name) => ({
    name,
    takes: [STRING],
    gives: 'string',
    apply: ([text], site) => checkedLength(change(string(text, site)), site),
  }))
}

function string(value: Value | undefined, site: CallSite): string {
  if (typeof value === 'string') return value
  throw unsuitable(value ?? null, site)
}

function count(value: Value | undefined, site: CallSite): number {
  if (typeof value !== 'number') throw unsuitable(value ?? null, site)
  if (value < 0) throw queryError(site.place, `${site.name}() takes no negative number.`)
  return value
}

function characters(value: Value | undefined, site: CallSite): readonly string[] {
  const found = Array.from(string(value, site))
  site.meter.spend(found.length)
  return found
}

function replaced(values: readonly Value[], site: CallSite): string {
  const [text, part, other] = [string(values[0], site), string(values[1], site), string(values[2], site)]
  if (part === '') return text
  const pieces = text.split(part)
  if (text.length + pieces.length * other.length > LONGEST_STRING) throw tooLong(site)
  return checkedLength(pieces.join(other), site)
}

function tooLong({ name, place }: CallSite): Error {
  return queryError(place, `What ${name}() would give has more than ${LONGEST_STRING} characters.`)
}

function parted([text, delimiter]: readonly Value[], site: CallSite): Value {
  const by = string(delimiter, site)
  const parts = by === '' ? characters(text, site) : string(text, site).split(by)
  site.meter.hold(parts.length)
  return parts
}

function substring([text, start, length]: readonly Value[], site: CallSite): string {
  return cut(text, [count(start, site), length], site)
}

/** Counted in characters, not in UTF-16 code units. */
function cut(text: Value | undefined, [start, length]: readonly [number, Value | undefined], site: CallSite): string {
  const end = length === undefined ? undefined : start + count(length, site)
  return characters(text, site).slice(start, end).join('')
}

function right([text, length]: readonly Value[], site: CallSite): string {
  const all = characters(text, site)
  return all.slice(Math.max(0, all.length - count(length, site))).join('')
}
