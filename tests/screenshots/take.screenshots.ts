import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { sampleGraph } from '../../src/node/server/sample-graph.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { type ExplorerServer, explorerServer } from '../explorer-server.ts'
import { crowdGraph, scatteredCrowd } from '../fixtures/crowd-graph.ts'
import { type Scene, scenes } from './scenes.ts'

const FOLDER = process.env.SCREENSHOTS ?? '__screenshots__'
/** Names of scenes with commas between them; all where there is none. */
const ONLY = process.env.SCENES?.split(',')
const SIZES = { phone: [360, 740], tablet: [768, 1024], desk: [1280, 800], wall: [2560, 1440] } as const
const THEMES = ['light', 'dark'] as const

let server: ExplorerServer
let graphs: Readonly<Record<Scene['graph'], KnowledgeGraph | undefined>>

beforeAll(async () => {
  server = await explorerServer()
  graphs = { none: undefined, sample: await sampleGraph(), crowd: crowdGraph(300), large: scatteredCrowd(4000, 16_000) }
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
    await server.open(page, graphs[scene.graph])
    await scene.act(page)
    await page.waitForTimeout(150)
    await page.screenshot({ path: join(FOLDER, `${scene.name}-${name}.png`) })
    await page.close()
  }
  await browser.close()
})
