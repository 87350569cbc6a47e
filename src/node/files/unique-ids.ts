import { resolve, sep } from 'node:path'

/** A file on the disk and the id of its document. */
export type FoundFile = Readonly<{ path: string; id: string }>

/**
 * Drops files that were named twice, and puts as many folders before the ids of different files that would share one
 * as tell them apart: `north/report.txt`, `south/report.txt`.
 */
export function withUniqueIds(files: readonly FoundFile[]): readonly FoundFile[] {
  let distinct = [...new Map(files.map((file) => [resolve(file.path), file])).values()]
  for (let shared = sharedIds(distinct); shared.size > 0; shared = sharedIds(distinct)) {
    distinct = distinct.map((file) => (shared.has(file.id) ? { ...file, id: longerId(file) } : file))
  }
  return distinct
}

function sharedIds(files: readonly FoundFile[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { id } of files) (seen.has(id) ? shared : seen).add(id)
  return shared
}

/** The id with one more folder of the file’s path before it, where there is one more. */
function longerId(file: FoundFile): string {
  const folders = resolve(file.path).split(sep)
  return folders.slice(-file.id.split('/').length - 1).join('/')
}
