import type { McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { paths } from '../../query/index.ts'
import type { CurrentGraph } from './current-graph.ts'
import { READS_ONLY, toolResult } from './tool-result.ts'

const inputSchema = z.strictObject({
  from: z.string().min(1).describe('Name or key of an entity'),
  to: z.string().min(1).describe('Name or key of another'),
  limit: z.int().min(1).max(20).default(3).describe('How many paths at most'),
  directed: z.boolean().default(false).describe('Follow statements only from subject to object'),
})

/** `paths`: how two entities are connected. */
export function addPaths(server: McpServer, graph: CurrentGraph): void {
  const config = {
    title: 'Paths',
    description:
      'How two entities are connected: the shortest ways first, with the statements of each step and their quotes. What is denied, planned, possible or asked for connects nobody.',
    inputSchema,
    annotations: READS_ONLY,
  }
  server.registerTool('paths', config, async ({ from, to, ...options }) =>
    toolResult({ paths: paths(await graph(), from, to, options) }),
  )
}
