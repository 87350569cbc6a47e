import { readFile } from 'node:fs/promises'
import { parseJson } from '../../text/parse-json.ts'
import { UsageError } from '../../text/usage-error.ts'
import { fileFault } from './file-fault.ts'

/** What a file says of the options of each command: `{ "build": { "jobs": 2 } }`. */
export type Config = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The name of the file in which a folder keeps its options. */
export const CONFIG_FILE = 'relata.config.json'

/** Reads the options of a folder; none where it has no such file. What is no JSON object is a `UsageError`. */
export async function readConfigFile(path: string): Promise<Config> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  })
  if (text === undefined) return {}
  const parsed = parseJson(text)
  if ('fault' in parsed) throw new UsageError(`${path} is no JSON: ${parsed.fault}. Mend it there.`)
  if (!isSection(parsed.value)) throw new UsageError(`${path} should hold an object: {"build": {"jobs": 2}}.`)
  const { $schema: _, ...sections } = parsed.value
  const wrong = Object.entries(sections).find(([, section]) => !isSection(section))
  if (wrong) throw new UsageError(`${path}: “${wrong[0]}” should hold the options of that command, as {"jobs": 2}.`)
  return Object.fromEntries(
    Object.entries(sections).flatMap(([name, section]) => (isSection(section) ? [[name, section]] : [])),
  )
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
