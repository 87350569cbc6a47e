import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPath, chromiumSwitches } from '../chromium.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import { relata } from './relata.ts'

const executablePath = chromiumPath()
const REPORT =
  'Ana Kovač met Boris Lund in Lima. Boris Lund criticized </script><script>document.title=1</script> Veltania.'

async function exported(): Promise<string> {
  const folder = folderWith({ 'report.txt': REPORT })
  await relata(['build', 'report.txt', '-o', 'graph.json'], folder)
  const { code, stderr } = await relata(['export', 'graph.json', '-o', 'graph.html'], folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return join(folder, 'graph.html')
}

test('one HTML file holds explorer and graph, and without the graph takes at most 130 kB to send', async () => {
  const html = readFileSync(await exported(), 'utf8')
  const withoutGraph = html.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')
  expect(withoutGraph.length).toBeLessThan(html.length)
  expect(gzipSync(withoutGraph).length).toBeLessThan(130_000)
  expect(html).not.toMatch(/(src|href)="(?!data:)/)
})

test.skipIf(!executablePath)(
  'it opens from disk, without a network, under a policy that allows only itself',
  async () => {
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumSwitches] })
    onTestFinished(() => browser.close())
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await page.context().setOffline(true)
    await page.goto(pathToFileURL(await exported()).href)
    await page.locator('canvas').first().waitFor()
    await page.locator('.mention', { hasText: 'Boris Lund' }).first().click()
    await page.locator('.entity-card h2', { hasText: 'Boris Lund' }).waitFor()
    expect(await page.title()).toMatch(/relata$/)
    expect(complaints).toEqual([])
  },
)

/** Errors, and requests for anything but the file itself. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob|file):/.test(request.url())) complaints.push(request.url())
  })
  return complaints
}
