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
  const pieces = createReadStream(path)[Symbol.asyncIterator]()
  for (let piece = await next(pieces, path); !piece.done; piece = await next(pieces, path)) yield piece.value
}

/** Apart from the loop, so that an error of whoever takes the bytes is not blamed on the file. */
async function next(pieces: AsyncIterator<Uint8Array>, path: string): Promise<IteratorResult<Uint8Array>> {
  try {
    return await pieces.next()
  } catch (error) {
    throw new UsageError(`${path} ${fileFault(error)}`, { cause: error })
  }
}
