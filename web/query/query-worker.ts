import { readGraph } from '../../src/graph/read.ts'
import { query } from '../../src/query/cypher/query.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { QueryAnswer, QueryOrder } from './messages.ts'
import { queryRows } from './query-rows.ts'

/** Answers queries beside the page, so that it stays alive meanwhile; whoever is tired of waiting ends the worker. */
self.addEventListener('message', ({ data }: MessageEvent<QueryOrder>) => {
  if (data.kind === 'graph') graph = readGraph(data.lines)
  else
    answer(data.text).then(
      (message) => self.postMessage(message),
      (error: unknown) => self.postMessage({ kind: 'problem', message: String(error) } satisfies QueryAnswer),
    )
})

/** More rows nobody reads on a screen. */
const MOST_ROWS = 10_000

let graph: Promise<KnowledgeGraph> | undefined

async function answer(text: string): Promise<QueryAnswer> {
  const asked = await graph
  if (!asked) throw new UsageError('The worker was asked before it was given a graph.')
  try {
    return { kind: 'rows', result: queryRows(asked, query(asked, text, { maxRows: MOST_ROWS })) }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'problem', message: error.message }
    throw error
  }
}
