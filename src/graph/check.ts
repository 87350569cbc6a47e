/** Keys and indexes from the outermost value: `nodes`, `3`, `label`. */
export type Path = readonly (string | number)[]
export type Fault = Readonly<{ path: Path; what: string }>

/** Says what is wrong with a value at a place, or nothing where it is as it should be. */
export type Check = (value: unknown, path: Path) => Fault | undefined

/** `nodes[3].label should be a text, found 5` */
export function faultText({ path, what }: Fault): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return `${place.replace(/^\./, '') || 'here'} ${what}`
}

export const text: Check = (value, path) => (typeof value === 'string' ? undefined : expected('a text', value, path))

export const finite: Check = (value, path) => (Number.isFinite(value) ? undefined : expected('a number', value, path))

export const flag: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : expected('true or false', value, path)

export function oneOf(...choices: readonly string[]): Check {
  return (value, path) =>
    typeof value === 'string' && choices.includes(value)
      ? undefined
      : expected(`one of ${choices.join(', ')}`, value, path)
}

export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? undefined : check(value, path))
}

export function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? first(value.map((element, index) => check(element, [...path, index])))
      : expected('a list', value, path)
}

/** An object whose members are all alike. */
export function recordOf(check: Check): Check {
  return (value, path) =>
    isRecord(value)
      ? first(Object.entries(value).map(([key, member]) => check(member, [...path, key])))
      : expected('an object', value, path)
}

/** An object with the members of a type; the compiler sees to it that none is forgotten. */
export function shapeOf<T>(members: Readonly<{ [Key in keyof T]-?: Check }>): Check {
  const checks: readonly (readonly [string, Check])[] = Object.entries(members)
  return (value, path) =>
    isRecord(value)
      ? first(checks.map(([key, check]) => check(value[key], [...path, key])))
      : expected('an object', value, path)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function first(findings: readonly (Fault | undefined)[]): Fault | undefined {
  return findings.find((finding) => finding !== undefined)
}

function expected(what: string, value: unknown, path: Path): Fault {
  const found = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing')
  return { path, what: `should be ${what}, found ${found.length > 40 ? `${found.slice(0, 40)}…` : found}` }
}
