import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { selectedNode } from '../../web/state/selection.ts'
import { crowdGraph } from '../fixtures/crowd-graph.ts'
import { element, elements, open, openSample, textOf } from './open-explorer.ts'
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
  const everything = elements('[role=switch]').find(({ textContent }) => textContent?.includes('Show everything'))
  await userEvent.click(everything ?? element('.missing'))
  await expect.poll(() => explorer.targets().nodes.length).toBe(explorer.graph.order)
  expect(textOf('.legend')).toContain('Concepts')
})

test('the other theme is one click away and remembered', async () => {
  await openSample()
  const before = document.documentElement.dataset.theme
  await userEvent.click(element('.tools > .icon-button:last-child'))
  await expect.poll(() => document.documentElement.dataset.theme).not.toBe(before)
  expect(localStorage.getItem('relata-theme')).toBe(document.documentElement.dataset.theme)
})

test('the table lists every visible claim, and its rows open sentences', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('t')
  await expect.poll(() => elements('tr[data-row]').length).toBe(explorer.state.visible.value.edges.size)
  await userEvent.click(element('.claims-table .claim-words-button'))
  await expect.poll(() => elements('.document-text .part.predicate').length).toBeGreaterThan(0)
})

test('the table sorts by a press on a column, filters as one types, and is walked by arrow keys', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('t')
  await userEvent.click(elements('.table-tools button')[1] ?? element('.missing'))
  await expect.poll(() => textOf('.claims-table caption')).toBe(`${explorer.state.visible.value.nodes.size} rows`)
  expect(elements('tr[data-row]').length).toBe(explorer.state.visible.value.nodes.size)
  await userEvent.click(elements('.claims-table th button')[2] ?? element('.missing'))
  await expect.poll(() => elements('.claims-table th')[2]?.getAttribute('aria-sort')).toBe('descending')
  await userEvent.type(element('.table-tools input'), 'branza')
  await expect.poll(() => elements('tr[data-row]').length).toBe(1)
  await userEvent.clear(element('.table-tools input'))
  await expect.poll(() => elements('tr[data-row]').length).toBeGreaterThan(3)
  element('tr[data-row="0"] button').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.poll(() => elements('tr[data-row="2"] :focus').length).toBe(1)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => elements('.entity-card').length).toBe(1)
})

test('a long table draws only the rows in view', async () => {
  const explorer = await open(crowdGraph(300))
  await userEvent.keyboard('t')
  await expect.poll(() => elements('tr[data-row]').length).toBeGreaterThan(10)
  expect(elements('tr[data-row]').length).toBeLessThan(60)
  element('.table-pane').scrollTop = 1e6
  const last = explorer.state.visible.value.edges.size - 1
  await expect.poll(() => elements(`tr[data-row="${last}"]`).length).toBe(1)
})

test('the timeline tells claims in the order of their time, those without one apart', async () => {
  await open(crowdGraph(60))
  await userEvent.keyboard('l')
  await expect.poll(() => elements('.timeline-day h2').length).toBeGreaterThan(2)
  const heads = elements('.timeline-day h2').map(({ textContent }) => textContent ?? '')
  expect(heads[0]).toContain('2031')
  expect(heads.at(-1)).toContain('Without a date')
})

test('another document is chosen in the reader', async () => {
  await openSample()
  await userEvent.selectOptions(element('.document-choice'), 'Families march on the dam')
  await expect.poll(() => textOf('.document-text')).toContain('held talks')
})

test('the page of an entity tells its claims with their sentences by who makes them, and its sources', async () => {
  const explorer = await openSample()
  explorer.state.selection.value = { kind: 'node', key: keyOf(explorer, 'Lethra') }
  await userEvent.keyboard('i')
  await expect.poll(() => textOf('.entity-page h2')).toBe('Lethra')
  const heads = elements('.entity-page h3').map(({ textContent }) => textContent ?? '')
  expect(heads[0]).toContain('The documents themselves')
  expect(heads.at(-1)).toBe('Sources')
  expect(heads.length).toBeGreaterThan(2)
  expect(elements('.entity-page blockquote').length).toBe(explorer.graph.degree(keyOf(explorer, 'Lethra')))
})
