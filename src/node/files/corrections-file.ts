import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { correctionLine, readCorrections } from '../../resolve/corrections/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { Correction } from '../../types/correction.ts'
import { fileFault, isMissing } from './file-fault.ts'
import { writeFile } from './write-file.ts'

/** Where the corrections of a graph are kept unless told otherwise: beside it. */
export function correctionsBeside(graphPath: string): string {
  return join(dirname(graphPath), 'corrections.jsonl')
}

/** The corrections of a file; none where there is no such file and it was not asked for by name. */
export async function readCorrectionsFile(path: string, { optional }: Readonly<{ optional: boolean }>) {
  return readCorrections(await textOf(path, optional), path)
}

/** Adds corrections at the end of a file, which is made where it is missing. */
export async function appendCorrections(path: string, corrections: readonly Correction[]): Promise<void> {
  const before = await textOf(path, true)
  const separated = before === '' || before.endsWith('\n') ? before : `${before}\n`
  await writeFile(path, [separated, ...corrections.map(correctionLine)])
}

async function textOf(path: string, optional: boolean): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (optional && isMissing(error)) return ''
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  }
}
