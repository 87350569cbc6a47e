import type { Correction } from '../../types/correction.ts'
import type { Document } from '../../types/document.ts'
import type { Annotator } from '../../types/plugin.ts'
import { cacheBeside, cachingAnnotator } from '../cache/caching-annotator.ts'
import { readSchemaFile } from '../files/read-schema-file.ts'
import { build, shippedAnnotator } from '../with-defaults.ts'
import { workerPool } from '../workers/worker-pool.ts'
import type { BuildGraphOptions, BuiltGraph } from './build-graph.ts'
import type { ProgressLine } from './progress-line.ts'
import { say, type Terminal } from './terminal.ts'

type Building = Omit<BuildGraphOptions, 'corrections'> &
  Readonly<{
    corrections: readonly Correction[]
    /** How many files the documents come from. */
    files: number
    annotator?: Annotator
  }>

/** Builds the graph of documents as they come, shows how far it is, and ends the worker threads. */
export async function buildWithProgress(
  documents: AsyncIterable<Document>,
  options: Building,
  line: ProgressLine,
  terminal: Terminal,
): Promise<BuiltGraph> {
  const { title, schema: path, corrections, files } = options
  const began = performance.now()
  const schema = await readSchemaFile(path)
  const reader = await readerFor(options)
  const watched = { corrections, count: files, signal: terminal.signal, onProgress: line.show }
  const named = { schema, annotator: reader.annotator, ...(title !== undefined && { title }) }
  const built = await build(documents, { ...watched, ...named }).finally(async () => {
    line.clear()
    await reader.close()
  })
  for (const note of await reader.tidy()) say(terminal, `note: ${note}`)
  const texts = built.graph.getAttribute('documents').map(({ text = '' }) => text)
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return { ...built, words, seconds: (performance.now() - began) / 1000 }
}

/** Who reads the documents: worker threads where there are several jobs, and the cache what it knows. */
async function readerFor({ annotator, jobs = 1, files, output, cache = true }: Building) {
  const pool = !annotator && jobs > 1 && files > 1 ? await workerPool(Math.min(jobs, files)) : undefined
  const reading = annotator ?? pool?.annotator ?? (await shippedAnnotator())
  const close = async () => pool?.close()
  if (!cache || output === undefined || output === '-') return { annotator: reading, tidy: async () => [], close }
  return { ...cachingAnnotator(reading, cacheBeside(output)), close }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
