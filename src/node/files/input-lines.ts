import { createReadStream } from 'node:fs'
import { UsageError } from '../../text/usage-error.ts'
import { fileFault } from './file-fault.ts'
import { linesOf } from './lines-of.ts'

/** The lines of a file, or of standard input where the path is `-`. */
export async function* inputLines(path: string, standardInput: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  if (path === '-') yield* linesOf(standardInput)
  else yield* linesOf(fileBytes(path))
}

/** The bytes of a file as they come; a file that cannot be read is a `UsageError`. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path)
  const opened = new Promise<void>((resolve, reject) => stream.once('ready', resolve).once('error', reject))
  await opened.catch((error: unknown) => {
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  })
  yield* stream
}
