import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { drawn, element, elements, saved, startServed, textOf } from './open-explorer.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

async function choose(name: string, content: string): Promise<void> {
  await expect.poll(() => elements('.drop-zone').length).toBe(1)
  await userEvent.upload(element('.drop-zone input'), new File([content], name))
}

test('without a graph there are a place to drop one and the sample', async () => {
  startServed({ 'sample.json': saved(await sampleGraph()) })
  await expect.poll(() => textOf('.start-page')).toContain('Drop a graph.json here')
  await userEvent.click(element('.start-page > .button'))
  await drawn()
  expect(textOf('.graph-title')).toBe('The dam at Sill')
})

test('a graph file that is chosen is opened', async () => {
  startServed({})
  await choose('dam.json', saved(await sampleGraph()))
  await drawn()
  expect(textOf('.graph-title')).toBe('The dam at Sill')
})

test('a dropped graph file is opened', async () => {
  startServed({})
  await expect.poll(() => elements('.drop-zone').length).toBe(1)
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([saved(await sampleGraph())], 'dam.json'))
  element('.app').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  await drawn()
  expect(textOf('.graph-title')).toBe('The dam at Sill')
})

test.each([
  ['broken.json', '{ "attributes": {', /broken\.json could not be opened/],
  ['other.json', '{"hello":"world"}', /other\.json could not be opened/],
])('%s is answered with a sentence', async (name, content, sentence) => {
  startServed({})
  await choose(name, content)
  await expect.poll(() => textOf('[role=alert]')).toMatch(sentence)
  await userEvent.click(element('[role=alert] button'))
  await expect.poll(() => textOf('[role=alert]')).toBe('')
})

test('a newer graph is refused with a remedy', async () => {
  startServed({ 'graph.json': saved(await sampleGraph()).replace(/"formatVersion":\s*1/, '"formatVersion":99') })
  await expect.poll(() => textOf('[role=alert]')).toMatch(/graph\.json could not be opened: .*newer/)
})

test('without WebGL there are the table and the reader', async () => {
  const { getContext } = HTMLCanvasElement.prototype
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    kind: string,
  ) {
    return kind === '2d' ? getContext.call(this, '2d') : null
  })
  startServed({ 'graph.json': saved(await sampleGraph()) })
  await expect.poll(() => textOf('.notice')).toContain('no WebGL')
  await userEvent.click(element('.claims-table .claim-words-button'))
  await expect.poll(() => elements('.document-text .part').length).toBeGreaterThan(0)
})

test('text that looks like HTML stays text', async () => {
  const graph = await sampleGraph()
  const [key = ''] = graph.nodes()
  graph.setNodeAttribute(key, 'label', '<img src=x onerror="document.title=1">')
  graph.setAttribute('title', '<b>bold</b>')
  startServed({ 'graph.json': saved(graph) })
  const { state } = await drawn()
  state.selection.value = { kind: 'node', key }
  await expect.poll(() => textOf('.entity-card h2')).toBe('<img src=x onerror="document.title=1">')
  expect(textOf('.graph-title')).toBe('<b>bold</b>')
  expect(elements('img')).toEqual([])
})
