import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { crowdGraph } from '../fixtures/crowd-graph.ts'
import { element, elements, open, openSample, textOf } from './open-explorer.ts'
import { clickAt, keyOf, nodePoint } from './point-at.ts'

const editor = () => element('.query-editor textarea')
const typedIn = (field: HTMLElement) => (field instanceof HTMLTextAreaElement ? field.value : '')

async function button(words: string): Promise<HTMLElement> {
  const find = () => elements('button').find(({ textContent }) => textContent?.trim() === words)
  await expect.poll(find, { timeout: 10_000 }).toBeDefined()
  return find() ?? element('.missing')
}

test('a query is completed while it is typed, and its rows are lit in graph and text', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('q')
  await expect.poll(() => elements('.query-editor textarea').length, { timeout: 10_000 }).toBe(1)
  await userEvent.click(editor())
  await userEvent.type(editor(), 'mat{Enter} (a:Pl')
  await expect
    .poll(() => elements('.completions [role=option]').map(({ textContent }) => textContent))
    .toEqual(['Place'])
  await userEvent.keyboard('{Tab})<-[[r:own{Enter}]-(b) return a, b.label{Escape}{Control>}{Enter}{/Control}')
  expect(typedIn(editor())).toBe('MATCH (a:Place)<-[r:OWNS]-(b) return a, b.label')
  await expect.poll(() => elements('.query-view tbody tr[data-row]').length, { timeout: 10_000 }).toBe(1)
  expect(textOf('.query-view tbody tr[data-row]')).toBe('Sill DamBrannholt Energy')
  expect(elements('.mention[data-selected=true]').map(({ textContent }) => textContent)).toContain('Sill Dam')
  await userEvent.click(await button('Show in the graph'))
  await expect.poll(() => elements('.graph-canvas').length).toBe(1)
  await expect.poll(() => window.__explorer?.sigma.getNodeDisplayData(keyOf(explorer, 'Sill Dam'))?.zIndex).toBe(1)
})

test('the claims that a query finds are marked in the text, and its rows lead to them', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('q')
  await userEvent.click(await button('What is planned?'))
  await expect.poll(() => elements('.document-text .lit').length, { timeout: 10_000 }).toBeGreaterThan(0)
  const [, claim] = elements('.query-view tbody tr[data-row] td button')
  await userEvent.click(claim ?? element('.missing'))
  await expect.poll(() => explorer.state.selection.value?.kind).toBe('edge')
})

test('what is wrong with a query is said with its place, and the text stays', async () => {
  await openSample()
  await userEvent.keyboard('q')
  await userEvent.type(editor(), 'MATCH (a:Persn) RETURN a{Control>}{Enter}{/Control}')
  await expect.poll(() => elements('.query-problem').length, { timeout: 10_000 }).toBe(1)
  expect(textOf('.query-problem')).toContain('Person')
  expect(typedIn(editor())).toBe('MATCH (a:Persn) RETURN a')
})

test('a query that takes long is called off at once, and the next one is answered', async () => {
  await open(crowdGraph(300))
  await userEvent.keyboard('q')
  await userEvent.type(editor(), 'MATCH (a), (b), (c), (d) RETURN count(*)')
  await userEvent.click(await button('Ask'))
  await userEvent.click(await button('Cancel'))
  await expect.poll(() => elements('.query-examples').length).toBe(1)
  await userEvent.click(await button('Who is most connected?'))
  await expect.poll(() => elements('.query-view tbody tr[data-row]').length, { timeout: 10_000 }).toBe(10)
})

test('what is selected is copied as a query by a key', async () => {
  const explorer = await openSample()
  const copied: string[] = []
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  })
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Sill Dam')))
  await userEvent.keyboard('y')
  await expect.poll(() => copied).toEqual(["MATCH (a {id: 'sill-dam'})-[r]-(b)\nRETURN a, r, b"])
})
