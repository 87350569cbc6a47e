import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, test } from 'vitest'
import { graphLines } from '../../src/graph/save.ts'
import { sampleGraph } from '../../src/node/server/sample-graph.ts'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { crowdGraph } from '../fixtures/crowd-graph.ts'
import { type Scene, scenes } from './scenes.ts'

const FOLDER = process.env.SCREENSHOTS ?? '__screenshots__'
/** Names of scenes with commas between them; all where there is none. */
const ONLY = process.env.SCENES?.split(',')
const SIZES = { phone: [360, 740], tablet: [768, 1024], desk: [1280, 800], wall: [2560, 1440] } as const
const THEMES = ['light', 'dark'] as const

let server: ViteDevServer
let graphs: Readonly<Record<Scene['graph'], string>>

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: 'web',
    logLevel: 'silent',
    server: { port: 0, ws: false, hmr: false },
  })
  await server.listen()
  const sample = await sampleGraph()
  graphs = { none: '', sample: sample ? saved(sample) : '', crowd: saved(crowdGraph(300)) }
  mkdirSync(FOLDER, { recursive: true })
})

afterAll(() => server.close())

const views = THEMES.flatMap((theme) =>
  Object.entries(SIZES).map(([size, [width, height]]) => ({ name: `${size}-${theme}`, theme, width, height })),
)

test.each(views)('$name', async ({ name, theme, width, height }) => {
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: [...chromiumSwitches] })
  for (const scene of scenes.filter(({ name: one }) => ONLY?.includes(one) ?? true)) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' })
    await open(page, scene)
    await scene.act(page)
    await page.waitForTimeout(150)
    await page.screenshot({ path: join(FOLDER, `${scene.name}-${name}.png`) })
    await page.close()
  }
  await browser.close()
})

async function open(page: Page, { graph }: Scene): Promise<void> {
  const body = graphs[graph]
  await page.route('**/graph.json', (route) => route.fulfill(body === '' ? { status: 204 } : { body }))
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.locator(graph === 'none' ? '.start-page:not(.loading)' : '.workspace').waitFor()
  if (graph !== 'none') await page.waitForFunction(() => Number(window.__explorer?.targets().nodes.length) > 0)
}

function saved(graph: Parameters<typeof graphLines>[0]): string {
  return [...graphLines(graph)].join('\n')
}
