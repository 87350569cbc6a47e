import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { UsageError } from '../../text/usage-error.ts'

/** The port that is tried first: RELA on the keys of a telephone. */
const USUAL_PORT = 7352

export type Serving = Readonly<{ address: string; stop: () => Promise<void> }>

/** Serves an application on the loopback address: at `port`, else at the usual port or a free one where that is taken. */
export async function serve(app: Hono, { port }: Readonly<{ port?: number | undefined }>): Promise<Serving> {
  const listener = getRequestListener(app.fetch)
  const server = port === undefined ? await listenSomewhere(listener) : await listenAt(listener, port)
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return { address: `http://127.0.0.1:${bound.port}/`, stop: () => stop(server) }
}

async function listenSomewhere(listener: RequestListener): Promise<Server> {
  return (await listen(listener, USUAL_PORT)) ?? (await listenAt(listener, 0))
}

async function listenAt(listener: RequestListener, port: number): Promise<Server> {
  const server = await listen(listener, port)
  if (server) return server
  throw new UsageError(`Port ${port} is taken or closed to you. Choose another, or leave --port out.`)
}

/** None where the port cannot be had. */
async function listen(listener: RequestListener, port: number): Promise<Server | undefined> {
  const server = createServer(listener)
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined
    throw error
  }
}

async function stop(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
