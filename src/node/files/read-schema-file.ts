import { readFile } from 'node:fs/promises'
import { readSchema } from '../../read-schema.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Schema } from '../../types/schema.ts'
import { fileFault } from './file-fault.ts'
import { packageFile } from './package-file.ts'

/** Reads a schema of relations, the shipped one where no path is given. */
export async function readSchemaFile(path: string = packageFile('graph-data/schema.json')): Promise<Schema> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  })
  return readSchema(parsed(text, path), path)
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${path} is no JSON: ${fault}. Mend it there.`, { cause: error })
  }
}
