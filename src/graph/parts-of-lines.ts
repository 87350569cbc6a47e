import { parseJson } from '../text/parse-json.ts'
import { UsageError } from '../text/usage-error.ts'
import { isRecord } from './check.ts'
import type { SavedPart } from './saved-parts.ts'

/** Reads the lines that `graphLines` writes, holding no more than one line and the attributes of the graph. */
export async function* partsOfLines(lines: AsyncIterable<string>): AsyncGenerator<SavedPart> {
  /** Keys of the objects and lists that are open. */
  const open: string[] = []
  const attributes: Record<string, unknown> = {}
  let number = 0
  for await (const line of lines) {
    number++
    const words = line.trim().replace(/,$/, '')
    if (words === '') continue
    if (opens(words)) open.push(memberKey(words))
    else if (words === '}' || words === ']') {
      if (open.pop() === 'attributes') yield { kind: 'attributes', value: attributes, place: `line ${number}` }
    } else if (open.at(-1) === 'nodes') yield { kind: 'node', value: valueAt(words, number), place: `line ${number}` }
    else if (open.at(-1) === 'edges') yield { kind: 'edge', value: valueAt(words, number), place: `line ${number}` }
    else if (open[1] === 'attributes') addAttribute(attributes, open, words, number)
  }
  if (open.length > 0) {
    throw new UsageError(`The file ends early, after line ${number}: a part of it is missing. Build the graph again.`)
  }
}

/** `{`, `"nodes":[` and the like; the line of an element ends in what closes it. */
function opens(words: string): boolean {
  return words.endsWith('{') || words.endsWith('[')
}

/** `"nodes":[` → `nodes` */
function memberKey(words: string): string {
  return /^"(\w+)":/.exec(words)?.[1] ?? ''
}

function addAttribute(
  attributes: Record<string, unknown>,
  open: readonly string[],
  words: string,
  number: number,
): void {
  const list = open[2]
  if (list === undefined) {
    Object.assign(attributes, valueAt(`{${words}}`, number))
    return
  }
  const before = attributes[list]
  if (Array.isArray(before)) before.push(valueAt(words, number))
  else attributes[list] = [valueAt(words, number)]
}

function valueAt(words: string, number: number): Readonly<Record<string, unknown>> {
  const parsed = parseJson(words)
  if ('value' in parsed && isRecord(parsed.value)) return parsed.value
  const fault = 'fault' in parsed ? parsed.fault : 'it is no object'
  throw new UsageError(
    `Line ${number} is damaged: ${fault}. Build the graph again, or take an unharmed copy of the file.`,
  )
}
