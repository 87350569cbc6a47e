import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { between, type Quote, type Statement, statement } from '../../query/index.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { CurrentGraph } from './current-graph.ts'
import { READS_ONLY, toolResult } from './tool-result.ts'

const inputSchema = z.strictObject({
  edge: z.string().optional().describe('Key of a statement, “edge” in other answers'),
  one: z.string().optional().describe('Or: name of an entity …'),
  other: z.string().optional().describe('… and of another: everything that is said of the two'),
})

type Input = z.infer<typeof inputSchema>

/** `evidence`: the sentences behind a statement, and what stands around them. */
export function addEvidence(server: McpServer, graph: CurrentGraph): void {
  const config = {
    title: 'Evidence',
    description:
      'The sentences that state something, word for word, with document, offsets and the text around them. Name a statement by its edge, or two entities.',
    inputSchema,
    annotations: READS_ONLY,
  }
  server.registerTool('evidence', config, async (input) => {
    const current = await graph()
    const statements = statementsOf(current, input).map((told) => ({
      ...told,
      quotes: told.quotes.map((quote) => inContext(current, quote)),
    }))
    return toolResult({ statements })
  })
}

function statementsOf(graph: KnowledgeGraph, { edge, one, other }: Input): readonly Statement[] {
  if (edge !== undefined) {
    if (graph.hasEdge(edge)) return [statement(graph, edge)]
    throw new UsageError(`There is no statement “${edge}”. Take “edge” of an answer of entity, paths or search.`)
  }
  if (one !== undefined && other !== undefined) return between(graph, one, other).statements
  throw new UsageError('Say which statement: either edge, or one and other.')
}

/** A quote with what stands before and behind it; nothing where the graph was saved without texts. */
function inContext(graph: KnowledgeGraph, quote: Quote) {
  const { source, date, text } = graph.getAttribute('documents').find(({ id }) => id === quote.document) ?? {}
  const { start, end } = quote
  const around = text && {
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  }
  return { ...quote, ...(source && { source }), ...(date && { date }), ...around }
}

/** In UTF-16 code units. */
const AROUND = 300
