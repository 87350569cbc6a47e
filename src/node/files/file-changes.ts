import { EventEmitter, once } from 'node:events'
import { resolve } from 'node:path'
import { watch } from 'chokidar'

export type FileChanges = Readonly<{
  /** Waits until something has changed since the last time; false where the signal came first. */
  next: (signal: AbortSignal) => Promise<boolean>
  close: () => Promise<void>
}>

/** Watches files and folders, but for hidden files and for one that is written by whoever watches. */
export async function fileChanges(paths: readonly string[], written: string): Promise<FileChanges> {
  const isOwn = (path: string) => resolve(path) === resolve(written) || /[/\\]\.[^/\\]+$/.test(path)
  const watcher = watch([...paths], { ignoreInitial: true, ignored: isOwn, awaitWriteFinish: SETTLED })
  const events = new EventEmitter()
  let isStale = false
  watcher.on('all', () => {
    isStale = true
    events.emit('change')
  })
  await once(watcher, 'ready')
  return {
    next: async (signal) => {
      if (!isStale) await once(events, 'change', { signal }).catch(() => undefined)
      isStale = false
      return !signal.aborted
    },
    close: () => watcher.close(),
  }
}

/** Milliseconds without a change until a file counts as written. */
const SETTLED = { stabilityThreshold: 300, pollInterval: 100 }
