import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Exposed } from '../../web/expose-for-tests.ts'
import { element, elements, openSample, textOf } from './open-explorer.ts'
import { clickAt, edgeOf, edgePoint, keyOf, nodePoint } from './point-at.ts'

const labels = () => window.__explorer?.state.graph.value?.mapNodes((_key, { label }) => label) ?? []

/** The corrections of an entity, opened. */
async function correct(explorer: Exposed, label: string): Promise<void> {
  await clickAt(nodePoint(explorer, keyOf(explorer, label)))
  await expect.poll(() => elements('.corrections summary').length).toBe(1)
  await userEvent.click(element('.corrections summary'))
}

function button(words: string): HTMLElement {
  return elements('button').find(({ textContent }) => textContent?.trim() === words) ?? element('.missing')
}

test('an entity is renamed, and undo and redo go through it', async () => {
  const explorer = await openSample()
  await correct(explorer, 'Sill Dam')
  await userEvent.fill(element('.corrections input[name=text]'), 'Dam of Sill')
  await userEvent.click(button('Rename'))
  await expect.poll(() => textOf('.entity-card h2')).toBe('Dam of Sill')
  expect(textOf('.pending')).toBe('1 correction')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(labels).toContain('Sill Dam')
  await expect.poll(() => elements('.pending').length).toBe(0)
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await expect.poll(labels).toContain('Dam of Sill')
})

test('a claim that is not said goes from the graph', async () => {
  const explorer = await openSample()
  const edge = edgeOf(explorer, 'OWNS')
  await clickAt(edgePoint(explorer, edge))
  await expect.poll(() => elements('.claim-card').length).toBe(1)
  await userEvent.click(button('This is not said'))
  await expect.poll(() => explorer.state.graph.value?.hasEdge(edge)).toBe(false)
  expect(elements('.card')).toEqual([])
})

test('two entities are merged, and a mention is split off again', async () => {
  const explorer = await openSample()
  await correct(explorer, 'Lethra')
  await userEvent.fill(element('.corrections input[list]'), 'Orvania')
  await userEvent.keyboard('{Enter}')
  await expect.poll(labels).not.toContain('Orvania')
  await expect.poll(() => textOf('.entity-aliases')).toContain('Orvania')
  await userEvent.click(element('.corrections summary'))
  const orvania = elements('.split-form label').find(({ textContent }) => textContent?.includes('Orvania'))
  await userEvent.click(orvania ?? element('.missing'))
  await userEvent.click(button('Split off'))
  await expect.poll(labels).toContain('Orvania')
  expect(textOf('.pending')).toBe('2 corrections')
})

test('corrections are added to the file of the server after asking, signed', async () => {
  const explorer = await openSample()
  const sent: string[] = []
  vi.stubGlobal('fetch', async (_name: string, { body }: { body: string }) => {
    sent.push(body)
    return new Response(null, { status: 204 })
  })
  explorer.state.correctionsFile.value = 'decided.jsonl'
  await correct(explorer, 'Sill Dam')
  await userEvent.selectOptions(element('.corrections select'), 'organization')
  await expect.poll(() => textOf('.entity-type')).toBe('Organization')
  await userEvent.click(element('.pending'))
  expect(textOf('.corrections-sheet li')).toBe('“Sill Dam” is: organization')
  await userEvent.type(element('.corrections-sheet input'), 'Ana')
  await userEvent.click(button('Add to decided.jsonl'))
  await expect.poll(() => elements('.pending').length).toBe(0)
  expect(JSON.parse(sent[0] ?? '')).toMatchObject({ correct: 'retype', entityType: 'organization', who: 'Ana' })
  expect(explorer.state.graph.value?.getNodeAttribute(keyOf(explorer, 'Sill Dam'), 'entityType')).toBe('organization')
})
