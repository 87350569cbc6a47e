import { basename, resolve } from 'node:path'
import type { Built } from '../../build.ts'
import type { Correction } from '../../types/correction.ts'
import type { Document } from '../../types/document.ts'
import type { Annotator } from '../../types/plugin.ts'
import type { Problem } from '../../types/problem.ts'
import { cacheBeside, cachingAnnotator } from '../cache/caching-annotator.ts'
import { correctionsBeside, readCorrectionsFile } from '../files/corrections-file.ts'
import { readDocuments } from '../files/read-documents.ts'
import { readSchemaFile } from '../files/read-schema-file.ts'
import { build, shippedAnnotator } from '../with-defaults.ts'
import { workerPool } from '../workers/worker-pool.ts'
import { progressLine } from './progress-line.ts'
import { say, type Terminal } from './terminal.ts'

export type BuildGraphOptions = Readonly<{
  date?: string
  title?: string
  /** Bytes that a file may have. */
  maxSize?: number
  /** Encoding of texts, as the Encoding Standard calls it. */
  encoding?: string
  /** Columns of CSV and JSON lines. */
  textColumn?: string
  dateColumn?: string
  /** How many documents are read at a time. */
  jobs?: number
  /** Path of a schema; the shipped one where it is absent. */
  schema?: string
  quiet?: boolean
  /** Path of the corrections to replay. */
  corrections?: string
  /** Where the graph is going to be, with the corrections and the cache beside it. */
  output?: string
  /** Whether what was read is remembered beside the graph; it is, where this is absent. */
  cache?: boolean
}>

export type BuiltGraph = Built & Readonly<{ words: number; seconds: number }>

/** Reads documents and builds their graph, with a progress line; none, and exit code 3, where nothing could be read. */
export async function buildGraph(
  inputs: readonly string[],
  options: BuildGraphOptions,
  terminal: Terminal,
  annotator?: Annotator,
): Promise<BuiltGraph | undefined> {
  const { date, encoding, maxSize, textColumn, dateColumn } = options
  const read = await readDocuments(inputs, {
    standardInput: terminal.stdin,
    ...(date && { date }),
    ...(encoding && { encoding }),
    ...(maxSize !== undefined && { maxBytes: maxSize }),
    columns: { ...(textColumn && { text: textColumn }), ...(dateColumn && { date: dateColumn }) },
  })
  for (const problem of read.problems) report(problem, terminal)
  if (read.documents.length === 0) {
    say(terminal, 'relata: there is nothing to build a graph of.')
    terminal.exitCode = 3
    return undefined
  }
  const title = options.title ?? (read.documents.length > 1 ? folderName(inputs) : undefined)
  const decided = await correctionsFor(options)
  const titled = { ...options, ...(title && { title }), ...(annotator && { annotator }), decided: decided.corrections }
  const built = await withProgress(read.documents, titled, terminal)
  for (const problem of [...decided.problems, ...built.problems]) report(problem, terminal)
  return { ...built, problems: [...read.problems, ...decided.problems, ...built.problems] }
}

/** The corrections that were named, else those beside the graph. */
async function correctionsFor({ corrections, output }: BuildGraphOptions) {
  if (corrections !== undefined) return readCorrectionsFile(corrections, { optional: false })
  if (output === undefined || output === '-') return { corrections: [], problems: [] }
  return readCorrectionsFile(correctionsBeside(output), { optional: true })
}

/** Many documents of one folder are called by its name; otherwise the first document gives the title. */
function folderName(inputs: readonly string[]): string | undefined {
  const [folder, ...others] = inputs
  return folder && folder !== '-' && others.length === 0 ? basename(resolve(folder)) : undefined
}

/** Says a problem, which makes the exit code 1. */
export function report(problem: Problem, terminal: Terminal): void {
  say(terminal, `problem: ${problem.message}`)
  terminal.exitCode = 1
}

async function withProgress(
  documents: readonly Document[],
  options: BuildGraphOptions & Readonly<{ decided: readonly Correction[]; annotator?: Annotator }>,
  terminal: Terminal,
): Promise<BuiltGraph> {
  const line = progressLine(terminal, options)
  const began = performance.now()
  const schema = await readSchemaFile(options.schema)
  const title = options.title === undefined ? {} : { title: options.title }
  const { decided: corrections } = options
  const watched = { schema, corrections, signal: terminal.signal, onProgress: line.show, ...title }
  const reader = await readerFor(documents, options)
  const built = await build(documents, { ...watched, annotator: reader.annotator }).finally(async () => {
    line.clear()
    await reader.close()
  })
  for (const note of await reader.tidy()) say(terminal, `note: ${note}`)
  const seconds = (performance.now() - began) / 1000
  return { ...built, words: documents.reduce((sum, { text }) => sum + countWords(text), 0), seconds }
}

/** Who reads the documents: worker threads where there are several jobs, and the cache what it knows. */
async function readerFor(
  documents: readonly Document[],
  { annotator, jobs = 1, output, cache = true }: BuildGraphOptions & Readonly<{ annotator?: Annotator }>,
) {
  const pool = !annotator && jobs > 1 ? await workerPool(Math.min(jobs, documents.length)) : undefined
  const reading = annotator ?? pool?.annotator ?? (await shippedAnnotator())
  const close = async () => pool?.close()
  if (!cache || output === undefined || output === '-') return { annotator: reading, tidy: async () => [], close }
  return { ...cachingAnnotator(reading, cacheBeside(output)), close }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
