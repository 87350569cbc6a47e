import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import { addressOf, start } from './relata.ts'

const executablePath = chromiumPath()

test.skipIf(!executablePath)(
  'a correction made in the page stands in the corrections file, and the watched graph follows it',
  { timeout: 120_000 },
  async () => {
    const folder = folderWith({ 'report.txt': 'Ana Kovač met Boris Lund in Lima. Boris Lund criticized Veltania.' })
    const server = start(['watch', 'report.txt', '--no-open', '--port', '0'], folder)
    onTestFinished(() => void server.kill('SIGKILL'))
    const address = await addressOf(server)
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    await page.goto(address)
    await page.locator('.mention', { hasText: 'Boris Lund' }).first().click()
    await page.locator('.corrections summary').click()
    await page.locator('.corrections input[name=text]').first().fill('Boris Nilsson Lund')
    await page.getByText('Rename', { exact: true }).click()
    await page.locator('.tool-button.pending').click()
    await page.getByText('Add to corrections.jsonl').click()
    await page.locator('.tool-button.pending').waitFor({ state: 'detached' })
    const line: unknown = JSON.parse(readFileSync(join(folder, 'corrections.jsonl'), 'utf8'))
    expect(line).toMatchObject({ correct: 'rename', label: 'Boris Nilsson Lund' })
    await expect
      .poll(() => readFileSync(join(folder, 'graph.json'), 'utf8'), { timeout: 30_000 })
      .toContain('"label":"Boris Nilsson Lund"')
    await page.getByText('Boris Nilsson Lund').first().waitFor()
  },
)
