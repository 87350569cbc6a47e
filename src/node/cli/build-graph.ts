import { basename, resolve } from 'node:path'
import type { Built } from '../../build.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { Annotator } from '../../types/plugin.ts'
import type { Problem } from '../../types/problem.ts'
import { correctionsBeside, readCorrectionsFile } from '../files/corrections-file.ts'
import { eachDocument, type ReadOptions } from '../files/read-documents.ts'
import { buildWithProgress } from './build-with-progress.ts'
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
  const line = progressLine(terminal, options)
  const problems: Problem[] = []
  const onProblem = (problem: Problem) => {
    line.clear()
    report(problem, terminal)
    problems.push(problem)
  }
  let files = 0
  const onFiles = (count: number) => {
    files = count
  }
  const reading = eachDocument(inputs, { ...readOptions(options, terminal), onProblem, onFiles })
  const first = await reading.next()
  if (first.done) {
    say(terminal, 'relata: there is nothing to build a graph of.')
    terminal.exitCode = 3
    return undefined
  }
  const decided = await correctionsFor(options)
  const corrections = { corrections: decided.corrections, ...(annotator && { annotator }) }
  const building = { ...options, ...corrections, files }
  const built = await buildWithProgress(resumed(first.value, reading), building, line, terminal)
  for (const problem of [...decided.problems, ...built.problems]) onProblem(problem)
  const title = options.title ?? folderName(inputs, built.graph)
  if (title !== undefined) built.graph.setAttribute('title', title)
  return { ...built, problems }
}

function readOptions(options: BuildGraphOptions, { stdin }: Terminal): ReadOptions {
  const { date, encoding, maxSize, textColumn, dateColumn } = options
  return {
    standardInput: stdin,
    ...(date && { date }),
    ...(encoding && { encoding }),
    ...(maxSize !== undefined && { maxBytes: maxSize }),
    columns: { ...(textColumn && { text: textColumn }), ...(dateColumn && { date: dateColumn }) },
  }
}

async function* resumed<Thing>(first: Thing, others: AsyncIterable<Thing>): AsyncGenerator<Thing> {
  yield first
  yield* others
}

/** The corrections that were named, else those beside the graph. */
async function correctionsFor({ corrections, output }: BuildGraphOptions) {
  if (corrections !== undefined) return readCorrectionsFile(corrections, { optional: false })
  if (output === undefined || output === '-') return { corrections: [], problems: [] }
  return readCorrectionsFile(correctionsBeside(output), { optional: true })
}

/** Many documents of one folder are called by its name; otherwise the first document gives the title. */
function folderName([folder, ...others]: readonly string[], graph: KnowledgeGraph): string | undefined {
  const isFolder = folder !== undefined && folder !== '-' && others.length === 0
  return isFolder && graph.getAttribute('documents').length > 1 ? basename(resolve(folder)) : undefined
}

/** Says a problem, which makes the exit code 1. */
export function report(problem: Problem, terminal: Terminal): void {
  say(terminal, `problem: ${problem.message}`)
  terminal.exitCode = 1
}
