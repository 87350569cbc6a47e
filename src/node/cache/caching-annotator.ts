import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Annotated } from '../../types/annotation.ts'
import type { Document } from '../../types/document.ts'
import type { AnnotateOptions, Annotator } from '../../types/plugin.ts'
import { version } from '../../version.ts'
import { readAnnotationFile, writeAnnotationFile } from './annotation-file.ts'
import { readingRules } from './reading-rules.ts'

export type AnnotationCache = Readonly<{
  /** Reads what the cache does not know. */
  annotator: Annotator
  /** Lets go of texts that were not asked for, and says in words what was amiss with the cache. */
  tidy: () => Promise<readonly string[]>
}>

/** Where the cache of a graph lies: a hidden folder beside it, one folder in it for each graph. */
export function cacheBeside(graphPath: string): string {
  return join(dirname(graphPath), '.relata-cache', basename(graphPath))
}

/**
 * An annotator that remembers in a folder what it read: by the text, and by the versions of model and rules, so that whatever changes
 * is read again. Its annotations are those that reading gives, so the graph is the same to the byte.
 */
export function cachingAnnotator(annotator: Annotator, folder: string): AnnotationCache {
  const seen = { used: new Set<string>(), damaged: 0, unwritten: new Set<string>() }
  async function annotate(document: Document, options?: AnnotateOptions): Promise<Annotated> {
    const key = keyOf(document.text, annotator)
    const path = join(folder, `${key}.json.gz`)
    seen.used.add(basename(path))
    const known = await readAnnotationFile(path, key)
    if (known.kind === 'known') {
      const words = known.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
      options?.onProgress?.(words, words)
      return { document, sentences: known.sentences }
    }
    if (known.kind === 'damaged') seen.damaged += 1
    const annotated = await annotator.annotate(document, options)
    await remember(path, key, annotated).catch((error: Error) => seen.unwritten.add(error.message))
    return annotated
  }
  async function tidy(): Promise<readonly string[]> {
    await forgetOthers(folder, seen.used)
    return [
      ...(seen.damaged > 0 ? [`${seen.damaged} damaged in the cache ${folder}, read again`] : []),
      ...[...seen.unwritten].slice(0, 1).map((fault) => `the cache could not be written: ${fault}`),
    ]
  }
  return { annotator: { ...annotator, annotate }, tidy }
}

function keyOf(text: string, { name, version: model }: Annotator): string {
  return createHash('sha256').update([version, readingRules, name, model, text].join('\n')).digest('hex')
}

async function remember(path: string, key: string, { sentences }: Annotated): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeAnnotationFile(path, key, sentences)
}

/** Folders that are empty then go too. */
async function forgetOthers(folder: string, used: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder).catch((): string[] => [])
  for (const file of files) if (!used.has(file)) await rm(join(folder, file), { force: true })
  await rmdir(folder).catch(() => undefined)
  await rmdir(dirname(folder)).catch(() => undefined)
}
