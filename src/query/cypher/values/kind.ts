import { isInteger } from './number.ts'
import { isFloat, isList, isNode, isPath, isRelationship, type Value } from './value.ts'

/** What is known of a value before it is there: `any` is nothing, `number` an integer or a float. */
export type Kind =
  | 'any'
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'number'
  | 'string'
  | 'list'
  | 'map'
  | 'node'
  | 'relationship'
  | 'path'

export function kindOf(value: Value): Kind {
  if (value === null) return 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value === 'string' ? 'string' : 'boolean'
  if (isInteger(value)) return 'integer'
  if (typeof value === 'number' || isFloat(value)) return 'float'
  if (isList(value)) return 'list'
  if (isNode(value)) return 'node'
  if (isRelationship(value)) return 'relationship'
  return isPath(value) ? 'path' : 'map'
}

/** Whether a value of the one kind can be one of the others, as far as is known. */
export function mayBe(kind: Kind, wanted: readonly Kind[]): boolean {
  if (kind === 'any' || kind === 'null') return true
  const kinds = wanted.includes('number') ? [...wanted, ...numbers] : wanted
  return kinds.includes(kind) || (kind === 'number' && kinds.some((one) => numbers.includes(one)))
}

/** `mayBe` for values, made once where many of them are checked. */
export function kindTest(wanted: readonly Kind[]): (value: Value) => boolean {
  if (wanted.includes('any')) return () => true
  const kinds: ReadonlySet<Kind> = new Set([...wanted, 'null', ...(wanted.includes('number') ? numbers : [])])
  return (value) => kinds.has(kindOf(value))
}

const numbers: readonly Kind[] = ['integer', 'float']

/** `a node`, `an integer`, `null`. */
export function withArticle(kind: Kind): string {
  if (kind === 'null') return kind
  return kind === 'any' || kind === 'integer' ? `an ${kind}` : `a ${kind}`
}
