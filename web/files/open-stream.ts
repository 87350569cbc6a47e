import { readGraph } from '../../src/graph/read.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import { showGraph, showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { linesOf } from './lines-of.ts'

export type NamedStream = Readonly<{ name: string; stream: ReadableStream<Uint8Array<ArrayBuffer>> }>

export type NamedLines = Readonly<{ name: string; lines: Iterable<string> | AsyncIterable<string> }>

/** Shows the graph that a file holds, read as it comes. */
export async function openStream(state: ExplorerState, { name, stream }: NamedStream): Promise<void> {
  await openLines(state, { name, lines: linesOf(stream) })
}

/** Shows the graph that these lines are; what is wrong with it is said, and a graph that was open stays. */
export async function openLines(state: ExplorerState, { name, lines }: NamedLines): Promise<void> {
  try {
    showGraph(state, await readGraph(lines))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    showProblem(state, strings.problems.noGraph(name, error.message))
  }
}
