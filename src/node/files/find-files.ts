import { type Dirent, existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { isReadInFolders } from '../../ingest/index.ts'
import { compareText } from '../../text/compare-text.ts'
import type { Problem } from '../../types/problem.ts'
import { fileFault } from './file-fault.ts'
import { type FoundFile, withUniqueIds } from './unique-ids.ts'

export type FoundFiles = Readonly<{ files: readonly FoundFile[]; problems: readonly Problem[] }>

/**
 * Finds the files that are meant: files themselves, and all below folders whose ending is that of a known format.
 * Hidden files and folders and links to folders are passed over. Sorted by id.
 */
export async function findFiles(inputs: readonly string[]): Promise<FoundFiles> {
  const { files, problems } = together(await Promise.all(inputs.map(findInput)))
  return { files: withUniqueIds(files).toSorted((a, b) => compareText(a.id, b.id)), problems }
}

async function findInput(input: string): Promise<FoundFiles> {
  if (isDynamicPattern(input) && !existsSync(input)) return findMatching(input)
  try {
    const isFolder = (await stat(input)).isDirectory()
    if (!isFolder) return { files: [{ path: input, id: basename(input) }], problems: [] }
  } catch (error) {
    return { files: [], problems: [problem(input, fileFault(error))] }
  }
  const found = await findBelow(input, input)
  if (found.files.length + found.problems.length > 0) return found
  return { files: [], problems: [problem(input, 'holds no file in a format that relata reads.')] }
}

/** The files that a pattern names, `reports/**\/*.html`, whose ids begin below what is fixed in it. */
async function findMatching(pattern: string): Promise<FoundFiles> {
  const paths = await glob(pattern.split(sep).join('/'), { expandDirectories: false })
  if (paths.length === 0) return { files: [], problems: [problem(pattern, 'fits no file. Check the pattern.')] }
  const fixed = pattern.slice(0, pattern.search(/[^/]*[*?[{(!]/))
  return { files: paths.map((path) => ({ path, id: relative(fixed, path).split(sep).join('/') })), problems: [] }
}

async function findBelow(folder: string, top: string): Promise<FoundFiles> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const visible = entries.filter((entry) => !entry.name.startsWith('.'))
    return together(await Promise.all(visible.map((entry) => findEntry(entry, join(folder, entry.name), top))))
  } catch (error) {
    return { files: [], problems: [problem(folder, fileFault(error))] }
  }
}

async function findEntry(entry: Dirent, path: string, top: string): Promise<FoundFiles> {
  if (entry.isDirectory()) return findBelow(path, top)
  const isMeant = isReadInFolders(entry.name) && (entry.isFile() || entry.isSymbolicLink())
  return { files: isMeant ? [{ path, id: relative(top, path).split(sep).join('/') }] : [], problems: [] }
}

function together(found: readonly FoundFiles[]): FoundFiles {
  return { files: found.flatMap((part) => part.files), problems: found.flatMap((part) => part.problems) }
}

function problem(input: string, sentence: string): Problem {
  return { by: 'files', message: `${input} ${sentence}`, source: input }
}
