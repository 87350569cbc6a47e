import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import { addressOf, ended, start } from './relata.ts'

test('a graph that is watched is built anew when a document comes, and whoever looks at it is told', async () => {
  const folder = folderWith({ 'reports/a.txt': 'Ana Kovač met Boris Lund in Lima.' })
  const child = start(['watch', 'reports', '-o', 'graph.json', '--no-open', '--port', '0'], folder)
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = await addressOf(child)
  const events = (await fetch(`${address}changes`)).body?.getReader()
  writeFileSync(join(folder, 'reports/b.txt'), 'Boris Lund criticized Veltania.')
  const told = await events?.read()
  expect(new TextDecoder().decode(told?.value)).toContain('event: graph')
  const served = await (await fetch(`${address}graph.json`)).text()
  expect(served).toContain('"veltania"')
  expect(served).toBe(readFileSync(join(folder, 'graph.json'), 'utf8'))
  await events?.cancel()
  child.kill('SIGINT')
  expect(await ended(child)).toBe(0)
})

const executablePath = chromiumPath()

test.skipIf(!executablePath)('an open explorer shows what came to the graph', async () => {
  const folder = folderWith({ 'reports/a.txt': 'Ana Kovač met Boris Lund in Lima.' })
  const child = start(['watch', 'reports', '-o', 'graph.json', '--no-open', '--port', '0'], folder)
  onTestFinished(() => void child.kill('SIGKILL'))
  const address = await addressOf(child)
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByText('Ana Kovač').first().waitFor()
  writeFileSync(join(folder, 'reports/b.txt'), 'Boris Lund criticized Odo Lasker.')
  // The graph of one document has its title, that of several the folder’s.
  await page.waitForFunction(() => document.title.includes('reports'))
})
