import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { type ExplorerServer, explorerServer } from '../explorer-server.ts'
import { scatteredCrowd } from '../fixtures/crowd-graph.ts'
import { bareSigma, drawAnew, moveCamera, pointAtNode } from './bare-sigma.ts'
import type { Benchmark, Comparison, Run } from './benchmark.ts'

let server: ExplorerServer | undefined
let browser: Browser | undefined

/** The explorer beside Sigma alone with the same nodes and edges, in one page of a browser that draws in software. */
export const benchmark: Benchmark = {
  title: 'the explorer beside Sigma alone, work of a frame without its pixels; 10,000 entities, 50,000 claims',
  async prepare(scale) {
    const [nodes, edges] = [10_000 * scale, 50_000 * scale]
    const executablePath = chromiumPath()
    if (!executablePath) process.stderr.write('SKIPPED the explorer: there is no Chromium.\n')
    if (!executablePath || nodes + edges < FEWEST) return []
    server = await explorerServer()
    browser = await chromium.launch({ executablePath, args: [...chromiumSwitches] })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await server.open(page, scatteredCrowd(nodes, edges))
    await page.evaluate(bareSigma)
    return comparisons(page)
  },
  async close() {
    await browser?.close()
    await server?.close()
  },
}

/** Less is no crowd, and drawn in another way. */
const FEWEST = 5000

function comparisons(page: Page): readonly Comparison[] {
  const run =
    (act: (which: 'bare' | 'explorer') => Promise<number>, which: 'bare' | 'explorer'): Run =>
    async () => ({ milliseconds: await page.evaluate(act, which) })
  const both = (act: (which: 'bare' | 'explorer') => Promise<number>) => ({
    bare: run(act, 'bare'),
    explorer: run(act, 'explorer'),
  })
  return [
    { name: 'a frame while the camera moves', runs: both(moveCamera), atMost: 5 },
    { name: 'everything drawn anew, as after a filter', runs: both(drawAnew), atMost: 3 },
    { name: 'pointing at an entity (alone: all dimmed by reducers)', runs: both(pointAtNode), atMost: 1 },
  ]
}
