import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import { createServer } from './create-server.ts'
import type { CurrentGraph } from './current-graph.ts'

/** Where an assistant talks. */
type Channel = Readonly<{ stdin: AsyncIterable<Uint8Array>; stdout: Writable; signal: AbortSignal }>

/** Answers an assistant over standard input and output until it hangs up. */
export async function serveAssistant(graph: CurrentGraph, { stdin, stdout, signal }: Channel): Promise<void> {
  const input = Readable.from(stdin, { objectMode: false })
  const transport = new StdioServerTransport(input, stdout)
  const server = serveStdio(() => createServer(graph), { transport })
  await once(input, 'close', { signal }).catch(() => undefined)
  await server.close()
  input.destroy()
}
