import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { selectedNode } from '../../web/state/selection.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { element, elements, open, openSample, textOf } from './open-explorer.ts'
import { clickAt, edgeOf, edgePoint, hoverAt, keyOf, nodePoint, pointBetween } from './point-at.ts'

test('every visible node has its name, and no name covers another', async () => {
  const { targets } = await openSample()
  const { names, nodes } = targets()
  expect(names.map(({ key }) => key).toSorted()).toEqual(nodes.map(({ key }) => key).toSorted())
  const covering = names.filter((a, index) =>
    names
      .slice(index + 1)
      .some((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  )
  expect(covering).toEqual([])
})

test('hovering over a node lights its neighbours and dims the others', async () => {
  const explorer = await openSample()
  const { sigma } = explorer
  const dam = keyOf(explorer, 'Sill Dam')
  const colourOf = (label: string) => sigma.getNodeDisplayData(keyOf(explorer, label))?.color
  const before = { owner: colourOf('Brannholt Energy'), stranger: colourOf('Ostrava Bay') }
  await hoverAt(nodePoint(explorer, dam))
  await expect.poll(() => colourOf('Ostrava Bay')).not.toBe(before.stranger)
  expect(colourOf('Brannholt Energy')).toBe(before.owner)
})

test('a click beside a line, within eight pixels, opens the sentence with subject, predicate and object marked', async () => {
  const explorer = await openSample()
  await clickAt(edgePoint(explorer, edgeOf(explorer, 'OWNS'), { beside: 6 }))
  await expect.poll(() => elements('.document-text .part.predicate').length).toBe(1)
  expect(textOf('.document-text .part.subject')).toBe('Brannholt Energy')
  expect(textOf('.document-text .part.predicate')).toBe('owns')
  expect(textOf('.document-text .part.object')).toBe('Sill Dam')
  expect(textOf('.claim-card .status-line')).toContain('stated')
})

test('the sentence of a clicked line is scrolled into view, in the document that states it', async () => {
  const explorer = await openSample()
  const edge = explorer.graph.findEdge((_key, { evidence }) =>
    evidence.every(({ document }) => document === 'gazette.txt'),
  )
  if (!edge) throw new Error('The sample has no claim of the gazette alone.')
  await clickAt(edgePoint(explorer, edge))
  const chosen = document.querySelector<HTMLElement>('.chooser button')
  if (chosen) await userEvent.click(chosen)
  await expect.poll(() => textOf('.document-source')).toContain('gazette.txt')
  const text = element('.document-text').getBoundingClientRect()
  await expect.poll(() => element('.document-text .place').getBoundingClientRect().top).toBeLessThan(text.bottom)
  expect(element('.document-text .place').getBoundingClientRect().top).toBeGreaterThan(text.top)
})

test('a click between two lines that are as near asks which is meant', async () => {
  const graph = await sampleGraph()
  const owns = graph.findEdge((_key, { relation }) => relation === 'OWNS') ?? ''
  const [source, target] = graph.extremities(owns)
  graph.addEdgeWithKey('runs', source, target, { ...graph.getEdgeAttributes(owns), label: 'runs' })
  const explorer = await open(graph)
  await clickAt(pointBetween(explorer, [owns, 'runs']))
  await expect.poll(() => elements('.chooser button').length).toBe(2)
  expect(element('.chooser button').matches(':focus')).toBe(true)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.poll(() => explorer.state.selection.value?.kind).toBe('edge')
  expect(elements('.chooser')).toEqual([])
})

test('a click on a node shows its card, and its claims lead to their sentences and to other nodes', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Sill Dam')))
  await expect.poll(() => textOf('.entity-card h2')).toBe('Sill Dam')
  expect(textOf('.entity-type')).toBe('Place')
  const owned = elements('.claim-list li').find((row) => row.textContent?.includes('is owned by'))
  await userEvent.click(owned?.querySelector('.claim-words-button') ?? element('.missing'))
  await expect.poll(() => textOf('.document-text .part.predicate')).toBe('owns')
  await userEvent.click(element('.claim-card .entity-link'))
  await expect.poll(() => textOf('.entity-card h2')).toBe('Brannholt Energy')
})

test('a click on the name of a node selects it, a click on nothing lets go', async () => {
  const explorer = await openSample()
  const name = explorer.targets().names.find(({ key }) => key === keyOf(explorer, 'Orvania'))
  if (!name) throw new Error('Orvania has no name.')
  await clickAt({ x: name.x + name.width / 2, y: name.y + name.height / 2 })
  await expect.poll(() => textOf('.entity-card h2')).toBe('Orvania')
  await clickAt({ x: 5, y: 5 })
  await expect.poll(() => elements('.card').length).toBe(0)
})

test('arrow keys walk from node to node and Escape lets go', async () => {
  const explorer = await openSample()
  element('.graph-canvas').focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(() => explorer.state.selection.value?.kind).toBe('node')
  const first = selectedNode(explorer.state.selection.value)
  await userEvent.keyboard('{ArrowLeft}{ArrowUp}{ArrowRight}')
  await expect.poll(() => selectedNode(explorer.state.selection.value)).not.toBe(first)
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => explorer.state.selection.value).toBeUndefined()
})

test('what is selected is told to screen readers', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Mira Talvik')))
  await expect.poll(() => textOf('[role=status]')).toMatch(/^Mira Talvik, person, \d+ claims$/)
})
