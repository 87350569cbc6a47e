import { constants } from 'node:fs'
import { access, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from '../../text/usage-error.ts'
import { fileFault } from './file-fault.ts'
import { joined } from './joined.ts'
import { removeLeftOvers, temporaryFor } from './temporary-files.ts'

/**
 * Writes a file whole or not at all: first beside its place, then to the disk, then under its name. Devices and pipes,
 * which cannot be replaced, are written to directly. What cannot be written is a `UsageError`.
 */
export async function writeFile(path: string, chunks: Iterable<string>): Promise<void> {
  await checkWritable(path)
  const place = await realpath(path).catch(() => path)
  const isReplaceable = (await stat(place).catch(() => undefined))?.isFile() ?? true
  await blaming(path, () => (isReplaceable ? replace(place, chunks) : overwrite(place, chunks)))
}

/** Fails as writing would where the folder of a file is missing or closed, while there is nothing to write yet. */
export async function checkWritable(path: string): Promise<void> {
  await blaming(dirname(path), () => access(dirname(path), constants.W_OK))
  const existing = await stat(path).catch(() => undefined)
  if (existing?.isDirectory()) throw new UsageError(`${path} is a folder. Name a file to write.`)
}

async function replace(path: string, chunks: Iterable<string>): Promise<void> {
  const temporary = temporaryFor(path, process.pid)
  try {
    await removeLeftOvers(path)
    await overwrite(temporary, chunks)
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

async function overwrite(path: string, chunks: Iterable<string>): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const piece of joined(chunks)) await file.writeFile(piece)
    if ((await file.stat()).isFile()) await file.sync()
  } finally {
    await file.close()
  }
}

async function blaming(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    throw new UsageError(`${path} cannot be written: it ${fileFault(error)}`, { cause: error })
  }
}
