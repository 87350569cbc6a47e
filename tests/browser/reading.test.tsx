import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Span } from '../../src/types/document.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { element, elements, open, openSample, textOf } from './open-explorer.ts'
import { clickAt, edgeOf, edgePoint, keyOf, nodePoint } from './point-at.ts'

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

test('the sentence of a claim is brought into view below many long paragraphs', async () => {
  const graph = await sampleGraph()
  const filler = `${'A long paragraph about the river and its people. '.repeat(40)}\n\n`.repeat(12)
  const documents = graph.getAttribute('documents').map((one) => ({ ...one, text: filler + one.text }))
  graph.setAttribute('documents', documents)
  const later = <Words extends Span>(span: Words) => {
    return { ...span, start: span.start + filler.length, end: span.end + filler.length }
  }
  graph.updateEachEdgeAttributes((_edge, attributes) => ({
    ...attributes,
    evidence: attributes.evidence.map((one) =>
      later({ ...one, subject: later(one.subject), object: later(one.object) }),
    ),
  }))
  const explorer = await open(graph)
  await clickAt(edgePoint(explorer, edgeOf(explorer, 'OWNS')))
  const middle = () => {
    const place = element('.document-text .place').getBoundingClientRect()
    const text = element('.document-text').getBoundingClientRect()
    return (place.top - text.top) / text.height
  }
  await expect.poll(middle, { timeout: 4000 }).toBeLessThan(0.9)
  expect(middle()).toBeGreaterThanOrEqual(0)
})

test('pages and headings stand in the text, a place names its own, and a choice leads to them', async () => {
  const graph = await sampleGraph()
  const sections = [
    { kind: 'page', label: '7', start: 0, end: 150 },
    { kind: 'page', label: '8', start: 150, end: 4000 },
  ] as const
  graph.updateAttribute('documents', (documents = []) => documents.map((one) => ({ ...one, sections })))
  const explorer = await open(graph)
  expect(textOf('.document-text .page-mark')).toBe('Page 7')
  await userEvent.selectOptions(element('.section-choice'), 'Page 8')
  await expect.poll(() => textOf('.document-source')).toContain('page 8')
  await clickAt(edgePoint(explorer, edgeOf(explorer, 'OWNS')))
  await expect.poll(() => textOf('.document-source')).toMatch(/page [78]$/)
})
