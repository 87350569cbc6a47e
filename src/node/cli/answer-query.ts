import { query } from '../../query/index.ts'
import { joined } from '../files/joined.ts'
import { readGraphFile } from '../files/read-graph-file.ts'
import { resultFormats } from './result-formats.ts'
import { harmless } from './terminal.ts'

/** A question to a graph file, in values that can be sent to another thread. */
export type QueryRequest = Readonly<{
  path: string
  text: string
  params: Readonly<Record<string, unknown>>
  limits: Readonly<{ maxRows?: number; maxSteps?: number }>
  format: keyof typeof resultFormats
}>

/** A piece of what is written, and at the end how many rows there were. */
export type QueryAnswer = Readonly<{ kind: 'piece'; text: string }> | Readonly<{ kind: 'done'; rows: number }>

/** Reads the graph, answers the question and writes the rows, piece by piece. */
export async function* answerQuery(request: QueryRequest, signal?: AbortSignal): AsyncGenerator<QueryAnswer> {
  const { path, text, params, limits, format } = request
  const result = query(await readGraphFile(path), text, { params, ...limits, ...(signal && { signal }) })
  const written = resultFormats[format](result)
  for (const piece of joined(format === 'table' ? safely(written) : written)) yield { kind: 'piece', text: piece }
  yield { kind: 'done', rows: result.rows.length }
}

function* safely(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield harmless(chunk)
}
