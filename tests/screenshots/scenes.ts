import type { Page } from 'playwright-core'

/** A state of the explorer that is worth a look. */
export type Scene = Readonly<{
  name: string
  graph: 'none' | 'sample' | 'crowd'
  /** What a person does to come there. */
  act: (page: Page) => Promise<unknown>
}>

const nothing = async () => undefined

export const scenes: readonly Scene[] = [
  { name: 'start', graph: 'none', act: nothing },
  { name: 'sample', graph: 'sample', act: nothing },
  { name: 'crowd', graph: 'crowd', act: nothing },
  { name: 'entity', graph: 'sample', act: (page) => search(page, 'Hamas') },
  { name: 'focus', graph: 'sample', act: (page) => press(page, 'Hamas', 'f', '2') },
  { name: 'claim', graph: 'sample', act: (page) => claim(page, 'Dockers’ Union') },
  { name: 'path', graph: 'sample', act: path },
  { name: 'passage', graph: 'sample', act: (page) => page.keyboard.press('n') },
  { name: 'query', graph: 'sample', act: query },
  { name: 'holders', graph: 'sample', act: (page) => page.keyboard.press('c') },
  { name: 'events', graph: 'sample', act: (page) => page.keyboard.press('v') },
  { name: 'page', graph: 'sample', act: (page) => press(page, 'Hamas', 'i') },
  { name: 'table', graph: 'sample', act: (page) => page.keyboard.press('t') },
  { name: 'entities', graph: 'sample', act: entities },
  { name: 'period', graph: 'crowd', act: period },
  { name: 'timeline', graph: 'sample', act: (page) => page.keyboard.press('l') },
  { name: 'keys', graph: 'sample', act: (page) => page.locator('[popovertarget=key-sheet]').click() },
]

async function search(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.entity-card').waitFor({ state: 'attached' })
}

async function press(page: Page, name: string, ...keys: readonly string[]): Promise<void> {
  await search(page, name)
  await page.locator('.graph-canvas').focus()
  for (const key of keys) await page.keyboard.press(key)
}

async function claim(page: Page, name: string): Promise<void> {
  await search(page, name)
  await page.locator('.claim-list .claim-words-button').first().click()
}

async function path(page: Page): Promise<void> {
  await search(page, 'Karin Holt')
  const point = await page.evaluate(() => {
    const { graph, targets } = window.__explorer ?? {}
    const key = graph?.findNode((_key, { label }) => label === 'Odo Lasker')
    return targets?.().nodes.find((node) => node.key === key)
  })
  const box = await page.locator('.graph-canvas').boundingBox()
  if (!point || !box) return
  await page.keyboard.down('Shift')
  await page.mouse.click(box.x + point.x, box.y + point.y)
  await page.keyboard.up('Shift')
}

async function query(page: Page): Promise<void> {
  await page.keyboard.press('q')
  await page.locator('.query-examples button').nth(2).click()
  await page.locator('.query-view tbody tr').first().waitFor()
}

async function entities(page: Page): Promise<void> {
  await page.keyboard.press('t')
  await page.locator('.table-tools button').nth(1).click()
}

async function period(page: Page): Promise<void> {
  const track = page.locator('.time-track')
  if (!(await track.isVisible())) return
  const box = await track.boundingBox()
  if (!box) return
  await page.mouse.move(box.x + box.width * 0.3, box.y + 15)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + 15, { steps: 4 })
  await page.mouse.up()
}
