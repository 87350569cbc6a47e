import { Command } from 'commander'
import { currentGraph } from '../mcp/current-graph.ts'
import { say, type Terminal } from './terminal.ts'

export function mcpCommand(terminal: Terminal): Command {
  return new Command('mcp')
    .summary('let an assistant ask a graph')
    .description(
      'Answers an assistant over standard input and output (Model Context Protocol) until it hangs up: search, entity, paths, query, evidence. Every answer has the quotes with document and offsets. The graph is read anew when its file changes.',
    )
    .argument('<graph>', 'a graph.json')
    .addHelpText('after', EXAMPLES)
    .action((path: string) => serve(path, terminal))
}

const EXAMPLES = `
Example:
  relata mcp graph.json
  In an assistant’s configuration, with the places where relata and the graph are:
  { "mcpServers": { "relata": { "command": "node",
      "args": ["/PLACE/OF/relata/dist/cli.js", "mcp", "/PLACE/OF/graph.json"] } } }`

/** The protocol is loaded by nobody else. */
async function serve(path: string, terminal: Terminal): Promise<void> {
  const graph = currentGraph(path)
  const { order } = await graph()
  const { serveAssistant } = await import('../mcp/serve-assistant.ts')
  say(terminal, `relata: ${path} with ${order} entities answers an assistant on standard input and output.`)
  await serveAssistant(graph, terminal)
}
