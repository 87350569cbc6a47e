import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { entityCard } from '../../query/index.ts'
import type { CurrentGraph } from './current-graph.ts'
import { READS_ONLY, toolResult } from './tool-result.ts'

const inputSchema = z.strictObject({
  name: z.string().min(1).describe('Name or key of an entity, or a part of its name'),
  limit: z.int().min(1).max(500).default(30).describe('How many statements in each direction at most'),
})

/** `entity`: the card of an entity. */
export function addEntity(server: McpServer, graph: CurrentGraph): void {
  const config = {
    title: 'Entity',
    description:
      'All that the documents say of one entity: other names, roles, events, what it does and what is done to it. Each statement has its status (negated, planned …), who says so, and its quotes with document and offsets.',
    inputSchema,
    annotations: READS_ONLY,
  }
  server.registerTool('entity', config, async ({ name, limit }) => {
    const card = entityCard(await graph(), name)
    const statements = { outgoing: card.outgoing.length, incoming: card.incoming.length, events: card.events.length }
    const part = {
      outgoing: card.outgoing.slice(0, limit),
      incoming: card.incoming.slice(0, limit),
      events: card.events.slice(0, limit),
    }
    return toolResult({ ...card, ...part, inAll: statements })
  })
}
