import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { query } from '../../query/index.ts'
import type { CurrentGraph } from './current-graph.ts'
import { READS_ONLY, toolResult } from './tool-result.ts'

const inputSchema = z.strictObject({
  query: z
    .string()
    .min(1)
    .describe('As MATCH (a:Person)-[r:MET_WITH]->(b) RETURN a.label, b.label, r.evidence[0].quote'),
  params: z.record(z.string(), z.unknown()).default({}).describe('Values for $name'),
  maxRows: z.int().min(1).max(1000).default(100).describe('A query with more rows is refused: add LIMIT'),
})

/** `query`: a question in openCypher, within limits. */
export function addQuery(server: McpServer, graph: CurrentGraph): void {
  const config = {
    title: 'Query',
    description:
      'Answers a question in openCypher, which only reads. Labels are entity types (:Person, :Organization, :Place, :Group, :Event, :Document), types are relations; properties of nodes: id, label, aliases; of relationships: label, polarity, modality, holders, timeStart, timeEnd, support, evidence, a list of maps with quote, document, start, end. Return r.evidence to have the quotes.',
    inputSchema,
    annotations: READS_ONLY,
  }
  server.registerTool('query', config, async ({ query: text, params, maxRows }, { mcpReq }) => {
    const { columns, rows } = query(await graph(), text, {
      params,
      maxRows,
      maxSteps: MOST_STEPS,
      signal: mcpReq.signal,
    })
    return toolResult({ columns, rows })
  })
}

/** A few seconds. */
const MOST_STEPS = 20_000_000
