import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Exposed } from '../../web/expose-for-tests.ts'
import type { Point } from '../../web/graph-view/curve.ts'
import { crowdGraph } from '../fixtures/crowd-graph.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { element, elements, open, openSample, textOf } from './open-explorer.ts'
import { clickAt, hoverAt, keyOf, nodePoint } from './point-at.ts'

const cameraOf = ({ sigma }: Exposed) => sigma.getCamera().getState()
const labels = ({ graph, targets }: Exposed) => targets().nodes.map(({ key }) => graph.getNodeAttribute(key, 'label'))

async function doubleClickAt({ x, y }: Point): Promise<void> {
  await userEvent.dblClick(element('.graph-canvas'), { position: { x, y } })
}

async function shiftClickAt({ x, y }: Point): Promise<void> {
  await userEvent.click(element('.graph-canvas'), { position: { x, y }, modifiers: ['Shift'] })
}

async function drag(from: Point, to: Point): Promise<void> {
  const canvas = element('.graph-canvas')
  await userEvent.dragAndDrop(canvas, canvas, {
    sourcePosition: { x: from.x, y: from.y },
    targetPosition: { x: to.x, y: to.y },
  })
}

function row(name: string): HTMLElement {
  const found = elements('.legend-row').find(({ textContent }) => textContent?.startsWith(name))
  if (!found) throw new Error(`The legend has no ${name}.`)
  return found
}

const part = (parent: HTMLElement, selector: string) =>
  parent.querySelector<HTMLElement>(selector) ?? element('.missing')

test('a double click shows what is near, the depth grows by a press, Escape restores the camera to the pixel', async () => {
  const explorer = await openSample()
  const before = cameraOf(explorer)
  await doubleClickAt(nodePoint(explorer, keyOf(explorer, 'Sill Dam')))
  await expect.poll(() => labels(explorer).toSorted()).toEqual(['Brannholt Energy', 'Lethra', 'Sill Dam'])
  await expect.poll(() => cameraOf(explorer)).not.toEqual(before)
  await userEvent.click(elements('.depth')[1] ?? element('.missing'))
  await expect.poll(() => labels(explorer).length).toBeGreaterThan(3)
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => elements('.focus-bar').length).toBe(0)
  await expect.poll(() => cameraOf(explorer)).toEqual(before)
})

test('F goes near the selected node, the digits say how near', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Sill Dam')))
  await userEvent.keyboard('f')
  await expect.poll(() => labels(explorer).length).toBe(3)
  await userEvent.keyboard('2')
  await expect.poll(() => labels(explorer).length).toBeGreaterThan(3)
})

test('Shift-click on a second node shows the way there with every sentence, P another way', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Jonas Ekberg')))
  await shiftClickAt(nodePoint(explorer, keyOf(explorer, 'Sill Dam')))
  await expect.poll(() => textOf('.path-card h2')).toBe('From Jonas Ekberg to Sill Dam')
  expect(elements('.path-steps > li').length).toBe(2)
  expect(textOf('.path-steps')).toContain('Brannholt Energy, which owns the Sill Dam')
  expect(textOf('[role=status]')).toContain('Brannholt Energy owns Sill Dam')
  await userEvent.keyboard('p')
  await expect.poll(() => explorer.state.selection.value).toMatchObject({ kind: 'path', number: 1 })
})

test('a way over what is planned is only taken when asked for', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Jonas Ekberg')))
  await shiftClickAt(nodePoint(explorer, keyOf(explorer, 'Lethra')))
  await expect.poll(() => elements('.path-steps > li').length).toBeGreaterThan(1)
  await userEvent.click(element('.path-card [role=switch]'))
  await expect.poll(() => elements('.path-steps > li').length).toBe(1)
  expect(textOf('.path-steps')).toContain('planned')
})

test('dragging pins a node where it is dropped, moves no other, and a double click lets it go back', async () => {
  const explorer = await openSample()
  const key = keyOf(explorer, 'Sill Dam')
  const other = { ...nodePoint(explorer, keyOf(explorer, 'Jonas Ekberg')) }
  const from = { ...nodePoint(explorer, key) }
  const to = { x: from.x + 60, y: from.y + (from.y > 300 ? -50 : 50) }
  await drag(from, to)
  const missedBy = () => Math.hypot(nodePoint(explorer, key).x - to.x, nodePoint(explorer, key).y - to.y)
  await expect.poll(missedBy).toBeLessThan(2)
  expect(nodePoint(explorer, keyOf(explorer, 'Jonas Ekberg'))).toMatchObject({ x: other.x, y: other.y })
  expect(explorer.state.selection.value).toBeUndefined()
  await doubleClickAt(to)
  await expect.poll(() => Math.abs(nodePoint(explorer, key).x - from.x)).toBeLessThan(2)
  expect(explorer.state.arrangement.value.focus).toBeUndefined()
})

test('a click moves nothing', async () => {
  const explorer = await open(crowdGraph(300))
  const places = () => explorer.targets().nodes.map(({ key, x, y }) => `${key} ${x} ${y}`)
  const before = places()
  const [node] = explorer.targets().nodes
  if (node) await clickAt(node)
  await expect.poll(() => explorer.state.selection.value?.kind).toBe('node')
  expect(places()).toEqual(before)
})

test('the legend leaves one kind alone with Alt or “only”, counts follow, and one press shows all again', async () => {
  const explorer = await openSample()
  const all = labels(explorer).length
  await userEvent.click(part(row('People'), '.legend-toggle'), { modifiers: ['Alt'] })
  await expect.poll(() => labels(explorer).length).toBe(Number(part(row('People'), '.count').textContent))
  await userEvent.click(part(row('People'), '.legend-only'))
  await expect.poll(() => labels(explorer).length).toBe(all)
  const plain = Number(part(row('stated by the document'), '.count').textContent)
  await userEvent.click(part(row('The documents themselves'), '.legend-toggle'))
  await expect.poll(() => Number(part(row('stated by the document'), '.count').textContent)).toBeLessThan(plain)
  await userEvent.click(element('button.stage-chip'))
  await expect.poll(() => labels(explorer).length).toBe(all)
})

test('hiding what is negated takes the crossed lines away', async () => {
  const explorer = await openSample()
  const negated = () =>
    explorer.targets().edges.filter(({ key }) => explorer.graph.getEdgeAttribute(key, 'polarity') === 'negated')
  expect(negated().length).toBeGreaterThan(0)
  await userEvent.click(part(row('negated'), '.legend-toggle'))
  await expect.poll(() => negated().length).toBe(0)
})

test('lines take the colour of who says so', async () => {
  const explorer = await openSample()
  const said = explorer.targets().edges.find(({ key }) => explorer.graph.getEdgeAttribute(key, 'holders').length > 0)
  const colour = () => explorer.sigma.getEdgeDisplayData(said?.key ?? '')?.color
  const before = colour()
  await userEvent.keyboard('c')
  await expect.poll(colour).not.toBe(before)
  expect(elements('.holder-mark').length).toBeGreaterThan(1)
})

test('a switch turns events into nodes between those who took part; the address keeps it, undo takes it back', async () => {
  const explorer = await open(await graphWithMeeting())
  const met = () => explorer.targets().edges.some(({ key }) => key === 'mira-talvik|MET_WITH|tomas-branza')
  const parts = () =>
    explorer.targets().edges.filter(({ key }) => explorer.graph.getEdgeAttribute(key, 'relation') === 'PARTY_TO').length
  expect(met()).toBe(true)
  const eventSwitch = elements('.legend [role=switch]').find(({ textContent }) => textContent?.startsWith('Events'))
  await userEvent.click(eventSwitch ?? element('.missing'))
  await expect.poll(met).toBe(false)
  await expect.poll(parts).toBe(2)
  expect(eventSwitch?.ariaChecked).toBe('true')
  await expect.poll(() => location.hash).toContain('events=nodes')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(met).toBe(true)
})

/** The sample, where the claim that two people met tells of the meeting that they were parties to. */
async function graphWithMeeting(): Promise<KnowledgeGraph> {
  const graph = await sampleGraph()
  const [claim, event] = ['mira-talvik|MET_WITH|tomas-branza', 'meeting-courier']
  const attributes = { ...graph.getEdgeAttributes(claim) }
  const evidence = attributes.evidence.map((one) => ({ ...one, event }))
  graph.setEdgeAttribute(claim, 'evidence', evidence)
  for (const party of graph.extremities(claim))
    graph.addEdgeWithKey(`${party}|PARTY_TO|${event}`, party, event, {
      ...attributes,
      relation: 'PARTY_TO',
      label: 'is a party to',
    })
  return graph
}

test('undo and redo go through filters, focus and pins, by keys and by buttons', async () => {
  const explorer = await openSample()
  const all = labels(explorer).length
  await userEvent.click(part(row('Places'), '.legend-toggle'))
  await expect.poll(() => labels(explorer).length).toBeLessThan(all)
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => labels(explorer).length).toBe(all)
  await userEvent.click(elements('.undo-buttons button')[1] ?? element('.missing'))
  await expect.poll(() => labels(explorer).length).toBeLessThan(all)
})

test('pointing at a node draws one frame, not one for each thing that is dimmed', async () => {
  const explorer = await open(crowdGraph(300))
  const node = explorer.targets().nodes[40]
  if (!node) throw new Error('The crowd has no nodes.')
  await hoverAt({ x: 3, y: 3 })
  let frames = 0
  explorer.sigma.on('afterRender', () => {
    frames++
  })
  await hoverAt(node)
  await expect.poll(() => explorer.state.hovered.value?.kind).toBe('node')
  await expect.poll(() => frames).toBe(1)
  const named = new Set(explorer.targets().names.map(({ key }) => key))
  const hovered = explorer.state.hovered.value?.key ?? ''
  const neighbours = explorer.graph.neighbors(hovered).filter((key) => explorer.state.visible.value.nodes.has(key))
  expect(neighbours.filter((key) => !named.has(key))).toEqual([])
})

test('a window drawn on the time hides claims of other times, undated ones too where asked, and plays', async () => {
  const explorer = await open(crowdGraph(60))
  const count = () => explorer.state.visible.value.edges.size
  const all = count()
  const track = element('.time-track')
  const { width } = track.getBoundingClientRect()
  await userEvent.dragAndDrop(track, track, {
    sourcePosition: { x: width * 0.2, y: 15 },
    targetPosition: { x: width * 0.5, y: 15 },
  })
  await expect.poll(count).toBeLessThan(all)
  const dated = count()
  await userEvent.click(element('.time-undated input'))
  await expect.poll(count).toBeLessThan(dated)
  const before = explorer.state.arrangement.value.period?.start ?? 0
  await userEvent.click(element('.time-strip .icon-button'))
  await expect.poll(() => explorer.state.arrangement.value.period?.start, { timeout: 4000 }).toBeGreaterThan(before)
  await userEvent.click(element('.time-strip .icon-button:last-child'))
  await expect.poll(() => explorer.state.arrangement.value.period).toBeUndefined()
})

test('the ends of the window on the time are moved by keys', async () => {
  const explorer = await open(crowdGraph(60))
  element('.time-end').focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  await expect.poll(() => explorer.state.arrangement.value.period?.start).toBeGreaterThan(Date.parse('2031-01-01'))
})

test('the graph is laid out anew until a press stops it; pins hold, and undo brings the old places back', async () => {
  const explorer = await open(crowdGraph(120))
  const [pinned, other] = explorer.targets().nodes.toSorted((a, b) => a.x - b.x)
  if (!pinned || !other) throw new Error('The crowd has no nodes.')
  const place = (key: string) => ({ x: nodePoint(explorer, key).x, y: nodePoint(explorer, key).y })
  await drag(pinned, { x: pinned.x, y: pinned.y + 40 })
  await expect.poll(() => explorer.state.arrangement.value.pins.size).toBe(1)
  const before = { pinned: place(pinned.key), other: place(other.key) }
  await userEvent.click(element('[aria-label="Lay out anew"]'))
  await expect.poll(() => Math.abs(place(other.key).x - before.other.x)).toBeGreaterThan(3)
  if (elements('[aria-label="Stop the layout"]').length > 0) await userEvent.keyboard('r')
  await expect.poll(() => explorer.state.isLayingOut.value).toBe(false)
  expect(Math.hypot(place(pinned.key).x - before.pinned.x, place(pinned.key).y - before.pinned.y)).toBeLessThan(1.5)
  await userEvent.keyboard('{Control>}z{/Control}')
  const isBack = () => Math.abs(place(other.key).x - before.other.x)
  await expect.poll(isBack, { timeout: 5000 }).toBeLessThan(1)
})

test('nodes take the colour of who belongs together, the legend says whose it is and shows the members', async () => {
  const explorer = await open(crowdGraph(120))
  const colours = () =>
    new Set(explorer.targets().nodes.map(({ key }) => explorer.sigma.getNodeDisplayData(key)?.color))
  const before = colours()
  const toggle = () => elements('.legend .switch').find((one) => one.textContent === 'Colour by who belongs together')
  await userEvent.click(toggle() ?? element('.missing'))
  await expect.poll(colours).not.toEqual(before)
  const around = elements('.legend-toggle').find(({ textContent }) => textContent?.startsWith('Around'))
  await userEvent.click(around ?? element('.missing'))
  await expect.poll(() => explorer.state.selection.value?.kind).toBe('result')
  expect(explorer.state.communities.value?.all.length).toBeGreaterThan(1)
})
