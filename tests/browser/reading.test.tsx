import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { element, elements, openSample, textOf } from './open-explorer.ts'
import { clickAt, keyOf, nodePoint } from './point-at.ts'

function paragraph(words: string): HTMLElement {
  const found = elements('.document-text p').find(({ textContent }) => textContent?.includes(words))
  if (!found) throw new Error(`The text does not say ${words}.`)
  return found
}

test('words that are selected show what was read from them, and light it in the graph', async () => {
  const explorer = await openSample()
  await userEvent.tripleClick(paragraph('Brannholt Energy, which owns'))
  await expect.poll(() => textOf('.passage-card h2')).toMatch(/^\d+ claims read here$/)
  expect(textOf('.passage-card')).toContain('Brannholt Energy owns Sill Dam')
  expect(textOf('.passage-card')).not.toContain('Jonas Ekberg attended')
  expect(explorer.state.selection.value).toMatchObject({ kind: 'passage', document: 'courier.txt' })
})

test('N goes through the sentences with what was read from each, and says so where it is nothing', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('n')
  await expect.poll(() => textOf('.passage-card')).toContain('Mira Talvik met Tomáš Brânză')
  explorer.state.selection.value = { kind: 'passage', document: 'elsewhere.txt', start: 0, end: 3 }
  await expect.poll(() => textOf('.passage-card')).toContain('Nothing was extracted from these words.')
})

test('a claim of a passage leads to its sentence with subject, predicate and object marked', async () => {
  await openSample()
  await userEvent.tripleClick(paragraph('Brannholt Energy, which owns'))
  await expect.poll(() => elements('.passage-card .claim-words-button').length).toBeGreaterThan(0)
  await userEvent.click(element('.passage-card .claim-words-button'))
  await expect.poll(() => elements('.document-text .part.predicate').length).toBeGreaterThan(0)
})

test('descriptions stand side by side under who gives them, and not among the facts', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Brannholt Energy')))
  await expect.poll(() => textOf('.description-words')).toBe('“a reckless neighbour”')
  expect(textOf('.describer')).toContain('Mira Talvik')
  expect(elements('.claim-list li').map(({ textContent }) => textContent)).not.toContainEqual(
    expect.stringContaining('described'),
  )
})

test('the card says which words are taken for an entity and why', async () => {
  const explorer = await openSample()
  await clickAt(nodePoint(explorer, keyOf(explorer, 'Mira Talvik')))
  await userEvent.click(element('.mention-chain summary'))
  await expect.poll(() => textOf('.mention-chain')).toContain('Talvik')
  expect(elements('.mention-chain .why').length).toBeGreaterThan(0)
  expect(elements('.mention-chain .why').filter(({ textContent }) => textContent === '')).toEqual([])
})

test('actions are found by their words', async () => {
  const explorer = await openSample()
  await userEvent.keyboard('/colour lines')
  await expect.poll(() => textOf('[role=option]')).toContain('Colour lines by who says so')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => explorer.state.arrangement.value.colouring).toBe('holder')
})
