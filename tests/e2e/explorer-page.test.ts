import { chromium, type Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import { addressOf, ended, start } from './relata.ts'

const executablePath = chromiumPath()

test.skipIf(!executablePath)(
  'the explorer shows a built graph, keeps its own security policy and asks nobody else',
  async () => {
    const folder = folderWith({ 'report.txt': 'Ana Kovač met Boris Lund in Lima. Boris Lund criticized Veltania.' })
    const server = start(['explore', 'report.txt', '--no-open', '--port', '0'], folder)
    onTestFinished(() => void server.kill('SIGKILL'))
    const address = await addressOf(server)
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    const complaints = complaintsOf(page, address)
    await page.goto(address)
    await page.locator('canvas').first().waitFor()
    await page.getByText('Ana Kovač').first().waitFor()
    await page.keyboard.press('q')
    await page.getByText('Who is most connected?').click()
    await page.locator('.query-view tbody').getByText('Boris Lund', { exact: true }).waitFor()
    expect(complaints).toEqual([])
    server.kill('SIGTERM')
    expect(await ended(server)).toBe(0)
  },
)

/** Errors, warnings and requests to other places, as they come. */
function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) complaints.push(request.url())
  })
  return complaints
}
