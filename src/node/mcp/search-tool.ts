import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { entityName } from '../../query/entity-name.ts'
import { central, type EntityName, findEntities, type Statement, statement } from '../../query/index.ts'
import { compareText } from '../../text/compare-text.ts'
import { foldName } from '../../text/fold-name.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { CurrentGraph } from './current-graph.ts'
import { READS_ONLY, toolResult } from './tool-result.ts'

const inputSchema = z.strictObject({
  text: z.string().default('').describe('A name or a part of one, or words that a sentence has'),
  limit: z.int().min(1).max(100).default(10).describe('How many entities, and how many statements, at most'),
})

/** `search`: entities by their names, and statements by the words of their sentences. */
export function addSearch(server: McpServer, graph: CurrentGraph): void {
  const config = {
    title: 'Search',
    description:
      'Finds entities by name (case and accents do not matter) and statements whose sentence has all the words. Without text: the entities that are connected most.',
    inputSchema,
    annotations: READS_ONLY,
  }
  server.registerTool('search', config, async ({ text, limit }) => toolResult(found(await graph(), text, limit)))
}

type Found = Readonly<{ entities: readonly EntityName[]; statements: readonly Statement[] }>

function found(graph: KnowledgeGraph, text: string, limit: number): Found {
  if (text.trim() === '') return { entities: central(graph, { limit }), statements: [] }
  const entities = findEntities(graph, text).slice(0, limit)
  return { entities: entities.map((key) => entityName(graph, key)), statements: statementsWith(graph, text, limit) }
}

/** Statements with all of the words in one of their sentences, those of most documents first. */
function statementsWith(graph: KnowledgeGraph, text: string, limit: number): readonly Statement[] {
  const words = foldName(text).split(' ')
  const edges = graph.filterEdges((_, { evidence }) =>
    evidence.some(({ quote }) => {
      const sentence = foldName(quote)
      return words.every((word) => sentence.includes(word))
    }),
  )
  const support = (edge: string) => graph.getEdgeAttribute(edge, 'support')
  const ordered = edges.toSorted((a, b) => support(b) - support(a) || compareText(a, b))
  return ordered.slice(0, limit).map((edge) => statement(graph, edge))
}
