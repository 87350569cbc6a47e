import { readdir, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where a process writes a file before it takes its place: hidden, beside it. */
export function temporaryFor(path: string, process: number): string {
  return join(dirname(path), `${prefixFor(path)}${process}${ENDING}`)
}

/** Removes what processes left that ended while they wrote the file, and leaves alone what others write now. */
export async function removeLeftOvers(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => [])
  const leftOver = names.filter((name) => {
    const writer = writerOf(name, prefixFor(path))
    return writer !== undefined && !isRunning(writer)
  })
  await Promise.all(leftOver.map((name) => unlink(join(dirname(path), name)).catch(() => undefined)))
}

const ENDING = '.tmp'

function prefixFor(path: string): string {
  return `.${basename(path)}.`
}

/** `.graph.json.4711.tmp` → 4711 */
function writerOf(name: string, prefix: string): number | undefined {
  if (!name.startsWith(prefix) || !name.endsWith(ENDING)) return undefined
  const number = name.slice(prefix.length, -ENDING.length)
  return /^[1-9]\d*$/.test(number) ? Number(number) : undefined
}

/** Signal 0 is sent to nobody; that it may not be sent says that there is somebody. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
