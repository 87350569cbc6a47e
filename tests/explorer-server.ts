import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import { graphLines } from '../src/graph/save.ts'
import type { KnowledgeGraph } from '../src/types/graph.ts'
import type { Exposed } from '../web/expose-for-tests.ts'

declare global {
  interface Window {
    __explorer?: Exposed
  }
}

/** The explorer as one works on it, with its insides exposed, for browsers that tests drive from outside. */
export type ExplorerServer = Readonly<{
  /** Opens the explorer with a graph, drawn; with its start page where there is none. */
  open: (page: Page, graph: KnowledgeGraph | undefined) => Promise<void>
  close: () => Promise<void>
}>

export async function explorerServer(): Promise<ExplorerServer> {
  const server = await createServer({
    configFile: false,
    root: 'web',
    logLevel: 'silent',
    server: { port: 0, ws: false, hmr: false },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0] ?? ''
  return {
    close: () => server.close(),
    open: async (page, graph) => {
      const body = graph && [...graphLines(graph)].join('\n')
      await page.route('**/graph.json', (route) => route.fulfill(body === undefined ? { status: 204 } : { body }))
      await page.goto(address)
      await page.locator(graph ? '.workspace' : '.start-page:not(.loading)').waitFor()
      if (graph) await page.waitForFunction(() => Number(window.__explorer?.targets().nodes.length) > 0)
    },
  }
}
