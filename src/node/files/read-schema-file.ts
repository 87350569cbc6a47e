import { readFile } from 'node:fs/promises'
import { readSchema } from '../../read-schema.ts'
import { jsonFault } from '../../text/json-place.ts'
import { parseJson } from '../../text/parse-json.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Schema } from '../../types/schema.ts'
import { fileFault } from './file-fault.ts'
import { packageFile } from './package-file.ts'

/** Reads a schema of relations, the shipped one where no path is given; one with `"extends": true` is added to the shipped one. */
export async function readSchemaFile(path?: string): Promise<Schema> {
  const shipped = packageFile('graph-data/schema.json')
  const base = readSchema(...(await read(shipped)))
  if (path === undefined) return base
  const [value, source, { text }] = await read(path)
  return readSchema(value, source, { text, base })
}

async function read(path: string): Promise<[value: unknown, source: string, context: Readonly<{ text: string }>]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  })
  const parsed = parseJson(text)
  if ('value' in parsed) return [parsed.value, path, { text }]
  const fault = jsonFault(text)
  const where = fault ? ` line ${fault.line}, column ${fault.column}` : ''
  throw new UsageError(`${path}${where} is no JSON: ${fault?.what ?? parsed.fault}. Mend it there.`)
}
