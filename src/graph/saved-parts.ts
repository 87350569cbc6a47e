import { parseJson } from '../text/parse-json.ts'
import { UsageError } from '../text/usage-error.ts'
import { isRecord } from './check.ts'
import { partsOfLines } from './parts-of-lines.ts'

/** A piece of a saved graph that is not checked yet, and where it stands (`line 12`, `nodes[3]`). */
export type SavedPart = Readonly<{ kind: 'attributes' | 'node' | 'edge'; value: unknown; place: string }>

/** Takes a saved graph apart, line by line where it is written in lines as relata does it, else as a whole. */
export async function* savedParts(lines: AsyncIterable<string>): AsyncGenerator<SavedPart> {
  const iterator = lines[Symbol.asyncIterator]()
  const opening = await firstLines(iterator)
  const all = rejoined(opening, iterator)
  if (opening[0]?.trim() === '{' && opening[1]?.startsWith('"')) yield* partsOfLines(all)
  else yield* partsOfWhole(await joined(all))
}

async function firstLines(iterator: AsyncIterator<string>): Promise<readonly string[]> {
  const first = await iterator.next()
  if (first.done) return []
  const second = await iterator.next()
  return second.done ? [first.value] : [first.value, second.value]
}

async function* rejoined(opening: readonly string[], iterator: AsyncIterator<string>): AsyncGenerator<string> {
  yield* opening
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
}

async function joined(lines: AsyncIterable<string>): Promise<string> {
  const all: string[] = []
  for await (const line of lines) all.push(line.endsWith('\n') ? line.slice(0, -1) : line)
  return all.join('\n')
}

function* partsOfWhole(text: string): Generator<SavedPart> {
  const parsed = parseJson(text)
  if ('fault' in parsed) {
    throw new UsageError(`This is no graph: it should be JSON written by relata, but: ${parsed.fault}. Build it again.`)
  }
  if (!isRecord(parsed.value)) return
  const { attributes, nodes, edges } = parsed.value
  yield { kind: 'attributes', value: attributes, place: 'attributes' }
  for (const [index, value] of elementsOf(nodes)) yield { kind: 'node', value, place: `nodes[${index}]` }
  for (const [index, value] of elementsOf(edges)) yield { kind: 'edge', value, place: `edges[${index}]` }
}

function elementsOf(list: unknown): Iterable<readonly [number, unknown]> {
  return Array.isArray(list) ? list.entries() : []
}
