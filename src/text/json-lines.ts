import { compareText } from './compare-text.ts'

/**
 * Writes an object as JSON in lines that a person can read and compare: each member of the object and of the objects in it
 * begins a line, each element of a list in these is a line. Inside a line keys are sorted. The lines end in `\n`; joined they
 * are the file.
 */
export function jsonLines(value: Readonly<Record<string, unknown>>): Iterable<string> {
  return linesOf(value, 0, { before: '', after: '' })
}

type Around = Readonly<{ before: string; after: string }>

function* linesOf(value: unknown, depth: number, around: Around): Generator<string> {
  if (Array.isArray(value) && value.length > 0) yield* elementLines(value, around)
  else if (depth < 2 && isObject(value)) yield* memberLines(value, depth, around)
  else yield `${around.before}${sortedJson(value)}${around.after}\n`
}

function* elementLines(elements: readonly unknown[], { before, after }: Around): Generator<string> {
  yield `${before}[\n`
  for (const [index, element] of elements.entries()) yield `${sortedJson(element)}${comma(index, elements)}\n`
  yield `]${after}\n`
}

/** The outermost members keep their order, so that a reader meets the nodes before the edges that need them. */
function* memberLines(value: object, depth: number, { before, after }: Around): Generator<string> {
  const members = depth === 0 ? Object.entries(value) : sortedMembers(value)
  yield `${before}{\n`
  for (const [index, [key, member]] of members.entries()) {
    yield* linesOf(member, depth + 1, { before: `${JSON.stringify(key)}:`, after: comma(index, members) })
  }
  yield `}${after}\n`
}

function comma(index: number, among: readonly unknown[]): string {
  return index < among.length - 1 ? ',' : ''
}

/** JSON on one line, with the keys of every object sorted. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(sortedMembers(inner)) : inner,
  )
}

function sortedMembers(value: object): readonly [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
