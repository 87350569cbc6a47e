import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { selectedNode } from '../../web/state/selection.ts'
import { element, elements, openSample, textOf } from './open-explorer.ts'
import { keyOf } from './point-at.ts'

function legendRow(name: string): HTMLElement {
  const row = elements('.legend-toggle').find(({ textContent }) => textContent?.startsWith(name))
  if (!row) throw new Error(`The legend has no ${name}.`)
  return row
}

test('a click on a mention in the text finds its node and marks its other mentions', async () => {
  const explorer = await openSample()
  const mention = elements('.mention').find(({ textContent }) => textContent === 'Talvik')
  await userEvent.click(mention ?? element('.missing'))
  await expect.poll(() => selectedNode(explorer.state.selection.value)).toBe(keyOf(explorer, 'Mira Talvik'))
  expect(elements('.mention[data-selected=true]').map(({ textContent }) => textContent)).toContain('Mira Talvik')
  await expect.poll(() => elements('.pulse').length).toBe(1)
})

test('the search finds a name without its accents, by keyboard alone', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('/branza')
  await expect.poll(() => textOf('[role=option][aria-selected=true]')).toContain('Tomáš Brânză')
  expect(element('[role=combobox]').getAttribute('aria-activedescendant')).toBe(element('[role=option]').id)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => selectedNode(explorer.state.selection.value)).toBe(keyOf(explorer, 'Tomáš Brânză'))
})

test('the search finds sentences and opens them in the reader', async () => {
  await openSample()
  await userEvent.keyboard('{Control>}k{/Control}marched on nothing')
  await expect.poll(() => textOf('.search-results')).toContain('Nothing found')
  await userEvent.keyboard('{Escape}/surrender')
  await expect.poll(() => textOf('[role=option]')).toContain('a surrender')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => textOf('.document-source')).toContain('gazette.txt')
  await expect
    .poll(() =>
      elements('.place')
        .map((part) => part.textContent)
        .join(''),
    )
    .toContain('call the Sill Accord a surrender')
})

test.each([
  ['GEXF', /\.gexf$/, /<gexf[^>]+version="1.3"/],
  ['JSON', /\.json$/, /"formatVersion":\s?1/],
])('the download as %s gives a file', async (label, name, content) => {
  await openSample()
  const made = vi.spyOn(URL, 'createObjectURL')
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await userEvent.click(element('.downloads .tool-button'))
  const choice = elements('#download-menu button').find(({ textContent }) => textContent?.startsWith(label))
  await userEvent.click(choice ?? element('.missing'))
  const [file] = made.mock.calls[0] ?? []
  const [link] = clicked.mock.contexts
  expect(link instanceof HTMLAnchorElement && link.download).toMatch(name)
  expect(file instanceof Blob && (await file.text())).toMatch(content)
  vi.restoreAllMocks()
})

test('the legend hides a kind of entity and shows it again', async () => {
  const explorer = await openSample()
  const dam = keyOf(explorer, 'Sill Dam')
  const isDrawn = () => explorer.targets().nodes.some(({ key }) => key === dam)
  expect(isDrawn()).toBe(true)
  await userEvent.click(legendRow('Places'))
  await expect.poll(isDrawn).toBe(false)
  expect(legendRow('Places').getAttribute('aria-pressed')).toBe('false')
  await userEvent.click(legendRow('Places'))
  await expect.poll(isDrawn).toBe(true)
})

test('one switch shows everything', async () => {
  const explorer = await openSample()
  await userEvent.click(element('[role=switch]'))
  await expect.poll(() => explorer.targets().nodes.length).toBe(explorer.graph.order)
  expect(textOf('.legend')).toContain('Concepts')
})

test('the other theme is one click away and remembered', async () => {
  await openSample()
  const before = document.documentElement.dataset.theme
  await userEvent.click(element('.tools > .icon-button'))
  await expect.poll(() => document.documentElement.dataset.theme).not.toBe(before)
  expect(localStorage.getItem('relata-theme')).toBe(document.documentElement.dataset.theme)
})

test('the table lists every visible claim, and its rows open sentences', async () => {
  const explorer = await openSample()
  await userEvent.click(elements('.view-switch button')[1] ?? element('.missing'))
  await expect.poll(() => elements('.claims-table tbody tr').length).toBe(explorer.state.visible.value.edges.size)
  await userEvent.click(element('.claims-table .claim-words-button'))
  await expect.poll(() => elements('.document-text .part.predicate').length).toBeGreaterThan(0)
})

test('another document is chosen in the reader', async () => {
  await openSample()
  await userEvent.selectOptions(element('.document-choice'), 'Families march on the dam')
  await expect.poll(() => textOf('.document-text')).toContain('held talks')
})
