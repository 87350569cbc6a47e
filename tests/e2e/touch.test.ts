import { type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { type ExplorerServer, explorerServer } from '../explorer-server.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'

const executablePath = chromiumPath()
const inChromium = test.skipIf(!executablePath)

type Point = Readonly<{ x: number; y: number }>

let server: ExplorerServer

beforeAll(async () => {
  server = await explorerServer()
})

afterAll(() => server.close())

/** The sample on a phone. */
async function onPhone(): Promise<{ page: Page; session: CDPSession }> {
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
  onTestFinished(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await server.open(page, await sampleGraph())
  return { page, session: await context.newCDPSession(page) }
}

/** Fingers go from some places to others. */
async function fingers(session: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const at = (share: number) =>
    from.map(({ x, y }, finger) => {
      const end = to[finger] ?? { x, y }
      return { x: x + (end.x - x) * share, y: y + (end.y - y) * share, id: finger }
    })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const share of [0.2, 0.4, 0.6, 0.8, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Where a node stands once the picture has found its size. */
async function placeOf(page: Page, label: string): Promise<Point> {
  const first = await placeNow(page, label)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const second = await placeNow(page, label)
  return first.x === second.x && first.y === second.y ? second : placeOf(page, label)
}

async function placeNow(page: Page, label: string): Promise<Point> {
  const point = await page.evaluate((name) => {
    const { graph, targets } = window.__explorer ?? {}
    const key = graph?.findNode((_key, attributes) => attributes.label === name)
    const node = targets?.().nodes.find((one) => one.key === key)
    return node && { x: node.x, y: node.y }
  }, label)
  const box = await page.locator('.graph-canvas').boundingBox()
  if (!point || !box) throw new Error(`${label} is not drawn.`)
  return { x: box.x + point.x, y: box.y + point.y }
}

const ratio = (page: Page) => page.evaluate(() => window.__explorer?.sigma.getCamera().ratio ?? 0)

inChromium('a tap on a node opens its card in a sheet, which closes', async () => {
  const { page } = await onPhone()
  const { x, y } = await placeOf(page, 'Sill Dam')
  await page.touchscreen.tap(x, y)
  await page.locator('.entity-card h2', { hasText: 'Sill Dam' }).waitFor()
  await page.locator('.sheet-close').tap()
  await expect.poll(() => page.locator('.workspace').getAttribute('data-panel')).toBe('none')
})

inChromium('two fingers that part come nearer, one finger moves the picture', async () => {
  const { page, session } = await onPhone()
  const middle = await placeOf(page, 'Lethra')
  const before = await ratio(page)
  const beside = (by: number) => [
    { x: middle.x - by, y: middle.y },
    { x: middle.x + by, y: middle.y },
  ]
  await fingers(session, beside(30), beside(90))
  await expect.poll(() => ratio(page)).toBeLessThan(before * 0.7)
  const place = await placeOf(page, 'Lethra')
  await fingers(session, [{ x: 200, y: 300 }], [{ x: 260, y: 340 }])
  await expect.poll(async () => (await placeOf(page, 'Lethra')).x - place.x).toBeGreaterThan(30)
})

inChromium('at 200 % zoom nothing is cut off, and everything is reached', async () => {
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })
  await server.open(page, await sampleGraph())
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBe(0)
  for (const key of ['t', 'l', 'i', 'q', 'g']) {
    await page.keyboard.press(key)
    expect(await overflow()).toBe(0)
  }
  for (const button of await page.locator('.top-bar button:visible').all()) {
    const box = await button.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640)
  }
})
