import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { defaultView } from '../../src/graph/default-view.ts'
import { scatteredCrowd } from '../fixtures/crowd-graph.ts'
import { element, elements, open, textOf } from './open-explorer.ts'
import { clickAt, hoverAt, nodePoint } from './point-at.ts'

/** Too many lines for each to have its own style. */
const crowd = () => open(scatteredCrowd(1200, 3600))

test('a crowd is drawn whole, and says what its lines do not tell', async () => {
  const explorer = await crowd()
  const { nodes, edges } = defaultView(explorer.graph)
  expect(explorer.targets().nodes.length).toBe(nodes.size)
  expect(explorer.sigma.getGraph().size).toBe(edges.size)
  expect(textOf('.stage-note')).toContain('Pale lines')
})

test('pointing at a node of a crowd, and selecting it, draws nothing of the crowd anew', async () => {
  const explorer = await crowd()
  await hoverAt({ x: 3, y: 3 })
  const work: string[] = []
  explorer.sigma.on('beforeProcess', () => work.push('processed'))
  explorer.sigma.on('beforeRender', () => work.push('drawn'))
  const [node] = explorer.targets().nodes.toSorted((a, b) => b.x - a.x)
  await hoverAt(node ?? { x: 0, y: 0 })
  await expect.poll(() => explorer.state.hovered.value?.kind).toBe('node')
  const hovered = explorer.state.hovered.value?.key ?? ''
  expect(explorer.targets().names.map(({ key }) => key)).toContain(hovered)
  await clickAt(nodePoint(explorer, hovered))
  await expect.poll(() => elements('.entity-card').length).toBe(1)
  expect(work).toEqual([])
})

test('near what is focused on, a crowd shows its lines as they are', async () => {
  const explorer = await crowd()
  await clickAt(explorer.targets().nodes[0] ?? { x: 0, y: 0 })
  await userEvent.keyboard('f')
  await expect.poll(() => explorer.targets().nodes.length).toBeLessThan(200)
  expect(elements('.stage-note')).toEqual([])
})

test('long lists show their beginning, and more when asked', async () => {
  await crowd()
  await userEvent.keyboard('l')
  await expect.poll(() => elements('.timeline-day').length).toBeGreaterThan(0)
  const undated = elements('.timeline-day').at(-1)
  const rows = () => undated?.querySelectorAll('.claim-quote').length
  expect(rows()).toBe(30)
  await userEvent.click(undated?.querySelector<HTMLElement>('.more') ?? element('.missing'))
  await expect.poll(rows).toBe(60)
})
