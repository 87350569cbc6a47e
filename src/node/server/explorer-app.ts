import { basename, dirname } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { streamSSE } from 'hono/streaming'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { correctionsApp } from './corrections-app.ts'
import { graphBody } from './graph-body.ts'
import { modelFiles } from './model-files.ts'
import type { PublishedGraph } from './published-graph.ts'

export type ExplorerParts = Readonly<{
  /** Folder of the built explorer. */
  webFolder: string
  /** What is to be explored, if anything is. */
  graph?: KnowledgeGraph
  /** Makes the graph of the sample, when somebody asks for it. */
  sample: () => Promise<KnowledgeGraph | undefined>
  /** In the place of `graph`, one that may be replaced while it is looked at. */
  published?: PublishedGraph
  /** Path of the file that corrections made in the page are added to; without one the page downloads them. */
  corrections?: string
}>

/**
 * The web application of the explorer: its pages, `/graph.json`, `/sample.json`, `/corrections` and the language model, for browsers
 * on this computer, and no pages but its own.
 */
export function explorerApp({ webFolder, graph, sample, published, corrections }: ExplorerParts): Hono {
  const app = new Hono()
  app.use(async (context, next) => (isLoopback(context) ? next() : context.text('Ask for localhost.', 421)))
  app.use(async (context, next) => (isOwnPage(context) ? next() : context.text('Ask from the explorer itself.', 403)))
  app.use(async (context, next) => {
    await next()
    if (isWorker(context.req.path)) context.header('Content-Security-Policy', workerPolicy)
  })
  app.use(secureHeaders({ contentSecurityPolicy, strictTransportSecurity: false }))
  app.use(async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-cache')
  })
  for (const [name, path] of modelFiles())
    app.get(`/model/${name}`, serveStatic({ root: dirname(path), path: basename(path) }))
  app.get('/assets/*.wasm', serveStatic({ root: webFolder }))
  app.use(compress())
  app.get('/graph.json', (context) => answer(context, published?.current() ?? graph))
  app.get('/changes', (context) => (published ? changes(context, published) : context.body(null, 204)))
  if (corrections !== undefined) app.route('/corrections', correctionsApp(corrections))
  else app.get('/corrections', (context) => context.body(null, 204))
  app.get('/sample.json', async (context) => answer(context, await sample()))
  app.get('*', serveStatic({ root: webFolder }))
  app.notFound((context) => context.text('There is nothing here.', 404))
  return app
}

const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The worker that builds graphs computes the language model in WebAssembly; the page itself may not. */
const workerPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'"

function isWorker(path: string): boolean {
  return path.startsWith('/assets/build-worker-')
}

/**
 * A page elsewhere can have its own name point to this computer and so read what is served here (DNS rebinding); its
 * requests name that page’s host.
 */
function isLoopback(context: Context): boolean {
  const host = (context.req.header('host') ?? '').replace(/:\d+$/, '')
  return ['127.0.0.1', 'localhost', '[::1]'].includes(host.toLowerCase())
}

/** Browsers name the page that asks, where that is another one or where something is sent. */
function isOwnPage(context: Context): boolean {
  const origin = context.req.header('origin')
  return origin === undefined || origin === `http://${context.req.header('host')}`
}

/** Server-sent events (HTML Standard): one for each graph that is published from now on. */
function changes(context: Context, published: PublishedGraph): Response {
  const gone = new AbortController()
  return streamSSE(context, async (stream) => {
    stream.onAbort(() => gone.abort())
    while (!stream.aborted) {
      await published.changed(gone.signal).catch(() => undefined)
      if (!stream.aborted) await stream.writeSSE({ event: 'graph', data: '' })
    }
  })
}

function answer(context: Context, graph: KnowledgeGraph | undefined): Response {
  if (!graph) return context.body(null, 204)
  return context.body(graphBody(graph), 200, { 'Content-Type': 'application/json; charset=utf-8' })
}
