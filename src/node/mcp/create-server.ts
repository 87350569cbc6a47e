import { McpServer } from '@modelcontextprotocol/server'
import { version } from '../../version.ts'
import type { CurrentGraph } from './current-graph.ts'
import { addEntity } from './entity-tool.ts'
import { addEvidence } from './evidence-tool.ts'
import { addPaths } from './paths-tool.ts'
import { addQuery } from './query-tool.ts'
import { addSearch } from './search-tool.ts'

/** The tools, in the order in which they are listed. */
const tools = [addSearch, addEntity, addPaths, addQuery, addEvidence]

/** A server of the Model Context Protocol that answers from a graph. */
export function createServer(graph: CurrentGraph): McpServer {
  const server = new McpServer({ name: 'relata', title: 'relata', version }, { instructions: INSTRUCTIONS })
  for (const add of tools) add(server, graph)
  return server
}

const INSTRUCTIONS = `A graph of who did what to whom, read from documents. Every statement has the sentences that state it, with document and offsets: quote them when you answer, with the document's title. A statement is not the truth but what a document says: heed its status (negated, planned, possible …) and its holders, who are those that say so. Start with search; entity and paths take names as people write them.`
