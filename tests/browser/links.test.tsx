import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { svgPicture } from '../../web/picture/svg-picture.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { element, elements, open, openSample, textOf } from './open-explorer.ts'
import { clickAt, keyOf, nodePoint } from './point-at.ts'

afterEach(() => {
  history.replaceState(null, '', location.pathname)
  vi.restoreAllMocks()
})

test('the address follows what is selected and filtered, and opens it again', async () => {
  const explorer = await openSample()
  const dam = keyOf(explorer, 'Sill Dam')
  await clickAt(nodePoint(explorer, dam))
  const places = elements('.legend-toggle').find(({ textContent }) => textContent?.startsWith('People'))
  await userEvent.click(places ?? element('.missing'))
  await expect.poll(() => location.hash).toContain('hide-type=person')
  expect(location.hash).toContain(`node=${dam}`)
})

test('a link opens the view, the selection and the filters that it names', async () => {
  const key = (await sampleGraph()).findNode((_key, { label }) => label === 'Sill Dam') ?? ''
  history.replaceState(null, '', `#node=${key}&hide-type=event&colour=holder&camera=0.4 0.6 0.8`)
  const explorer = await openSample()
  await expect.poll(() => textOf('.entity-card h2')).toBe('Sill Dam')
  expect(explorer.state.arrangement.value.colouring).toBe('holder')
  expect(explorer.sigma.getCamera().getState()).toMatchObject({ x: 0.4, y: 0.6, ratio: 0.8 })
  const types = explorer.targets().nodes.map((node) => explorer.graph.getNodeAttribute(node.key, 'entityType'))
  expect(types).not.toContain('event')
})

test('the camera that was moved stands in the address', async () => {
  await openSample()
  await userEvent.click(element('.camera-buttons button'))
  await expect.poll(() => location.hash).toMatch(/camera=/)
})

test('a quote is copied with where it stands', async () => {
  const explorer = await openSample()
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Sill Dam')))
  await userEvent.click(element('.claim-list .claim-words-button'))
  const quote = () => elements('.claim-card .small-button').find(({ textContent }) => textContent === 'Copy quote')
  await expect.poll(quote).toBeDefined()
  await userEvent.click(quote() ?? element('.missing'))
  await expect.poll(() => copied.mock.calls[0]?.[0]).toMatch(/^“.+” — .+, \w+\.txt, 2031-03-1\d, characters \d+–\d+$/)
  await expect.poll(() => textOf('.toast')).toBe('Copied')
})

test('the picture as SVG has every visible node, its name and the legend, and is well-formed whatever names hold', async () => {
  const graph = await sampleGraph()
  graph.setNodeAttribute('sill-dam', 'label', '<Dam> & "co" \u0000')
  const explorer = await open(graph)
  const picture = explorer.state.picture.value?.()
  if (!picture) throw new Error('There is no picture.')
  const svg = new DOMParser().parseFromString(svgPicture(picture), 'image/svg+xml')
  expect(svg.querySelector('parsererror')).toBeNull()
  const shapes = svg.querySelectorAll('g:first-of-type > circle, g:first-of-type > rect:not([rx])')
  expect(shapes.length).toBe(explorer.targets().nodes.length)
  expect(svg.documentElement.textContent).toContain('Mira Talvik')
  expect(svg.documentElement.textContent).toContain('stated by the document')
})

test.each([
  ['PNG', 'image/png', /\.png$/],
  ['SVG', 'image/svg+xml', /\.svg$/],
])('the picture is downloaded as %s', async (label, type, name) => {
  await openSample()
  const made = vi.spyOn(URL, 'createObjectURL')
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await userEvent.click(element('.downloads .tool-button'))
  const choice = elements('#download-menu button').find(({ textContent }) => textContent?.includes(label))
  await userEvent.click(choice ?? element('.missing'))
  await expect.poll(() => clicked.mock.contexts.length).toBe(1)
  const [link] = clicked.mock.contexts
  expect(link instanceof HTMLAnchorElement && link.download).toMatch(name)
  const file = made.mock.calls.at(-1)?.[0]
  expect(file instanceof Blob && file.type).toBe(type)
  expect(file instanceof Blob && file.size).toBeGreaterThan(2000)
})
