import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page, type Request } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import { addressOf, relata, start } from './relata.ts'

const executablePath = chromiumPath()
const TEXT = 'Ana Kovač met Boris Lund in Lima on Monday. Boris Lund criticized Veltania.'
const DATE = '2031-05-06'

async function openStartPage(): Promise<{ page: Page; address: string }> {
  const server = start(['explore', '--no-open', '--port', '0'], folderWith({}))
  onTestFinished(() => void server.kill('SIGKILL'))
  const address = await addressOf(server)
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
  onTestFinished(() => browser.close())
  return { page: await browser.newPage(), address }
}

async function paste(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.paste-box textarea').fill(TEXT)
  await page.locator('.paste-box input[type=date]').fill(DATE)
  await page.locator('.paste-box button').click()
}

test.skipIf(!executablePath)(
  'a pasted text becomes in the page the graph that the command line makes',
  { timeout: 120_000 },
  async () => {
    const folder = folderWith({ 'pasted-text.txt': TEXT })
    await relata(['build', 'pasted-text.txt', '--date', DATE, '-o', 'graph.json'], folder)
    const { page, address } = await openStartPage()
    await paste(page, address)
    await page.locator('.document-text .mention', { hasText: 'Boris Lund' }).first().waitFor({ timeout: 50_000 })
    await page.locator('.downloads .tool-button').click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('JSON, to open here again').click(),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toBe(readFileSync(join(folder, 'graph.json'), 'utf8'))
  },
)

test.skipIf(!executablePath)('the model is fetched only then, and nothing of the text leaves the page', async () => {
  const { page, address } = await openStartPage()
  const requests: Request[] = []
  const complaints: string[] = []
  page.context().on('request', (request) => requests.push(request))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(address)
  await page.locator('.paste-box').waitFor()
  const addresses = () => requests.map((request) => decodeURI(request.url()))
  expect(addresses().filter((one) => one.includes('/model/'))).toEqual([])
  await paste(page, address)
  await page.locator('.document-text .mention').first().waitFor({ timeout: 50_000 })
  expect(addresses().filter((one) => !one.startsWith(address) && !/^(data|blob):/.test(one))).toEqual([])
  expect(addresses().filter((one) => /Ana|Kovač|Veltania/.test(one))).toEqual([])
  expect(requests.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([])
  expect(complaints).toEqual([])
})

test.skipIf(!executablePath)('building is called off at once', async () => {
  const { page, address } = await openStartPage()
  await page.context().route('**/model/model.onnx', () => undefined)
  await paste(page, address)
  await page.locator('.building button').click()
  await page.locator('.building').waitFor({ state: 'detached' })
  expect(await page.locator('.paste-box textarea').inputValue()).toBe(TEXT)
})
