/** Says what is wrong with a value at a place (`nodes[3].label`), or nothing where it is as it should be. */
export type Check = (value: unknown, place: string) => string | undefined

export const text: Check = (value, place) => (typeof value === 'string' ? undefined : expected('a text', value, place))

export const finite: Check = (value, place) => (Number.isFinite(value) ? undefined : expected('a number', value, place))

export const flag: Check = (value, place) =>
  typeof value === 'boolean' ? undefined : expected('true or false', value, place)

export function oneOf(...choices: readonly string[]): Check {
  return (value, place) =>
    typeof value === 'string' && choices.includes(value)
      ? undefined
      : expected(`one of ${choices.join(', ')}`, value, place)
}

export function optional(check: Check): Check {
  return (value, place) => (value === undefined ? undefined : check(value, place))
}

export function listOf(check: Check): Check {
  return (value, place) =>
    Array.isArray(value)
      ? first(value.map((element, index) => check(element, `${place}[${index}]`)))
      : expected('a list', value, place)
}

/** An object whose members are all alike. */
export function recordOf(check: Check): Check {
  return (value, place) =>
    isRecord(value)
      ? first(Object.entries(value).map(([key, member]) => check(member, `${place}.${key}`)))
      : expected('an object', value, place)
}

/** An object with the members of a type; the compiler sees to it that none is forgotten. */
export function shapeOf<T>(members: Readonly<{ [Key in keyof T]-?: Check }>): Check {
  const checks: readonly (readonly [string, Check])[] = Object.entries(members)
  return (value, place) =>
    isRecord(value)
      ? first(checks.map(([key, check]) => check(value[key], place === '' ? key : `${place}.${key}`)))
      : expected('an object', value, place)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function first(findings: readonly (string | undefined)[]): string | undefined {
  return findings.find((finding) => finding !== undefined)
}

function expected(what: string, value: unknown, place: string): string {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing')
  return `${place || 'here'} should be ${what}, found ${found.length > 40 ? `${found.slice(0, 40)}…` : found}`
}
