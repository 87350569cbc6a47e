import { expect, test } from 'vitest'
import { citation } from '../../../../web/claims/citation.ts'
import { claimsIn } from '../../../../web/claims/claims-in.ts'
import { descriptionsOf } from '../../../../web/claims/descriptions.ts'
import { mentionReasons } from '../../../../web/claims/mention-reasons.ts'
import { otherAccounts, stancesOn } from '../../../../web/claims/other-accounts.ts'
import { edgesOfPath, selectedPath } from '../../../../web/claims/selected-path.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''
const edgeOf = (relation: string) => graph.findEdge((_key, attributes) => attributes.relation === relation) ?? ''
const textOf = (id: string) => graph.getAttribute('documents').find((one) => one.id === id)?.text ?? ''

function passage(words: string) {
  const start = textOf('courier.txt').indexOf(words)
  return { document: 'courier.txt', start, end: start + words.length }
}

test('the claims of a passage are those whose sentence it touches, in the order of the text', () => {
  const relations = claimsIn(graph, passage('which owns the Sill Dam')).map(({ edge }) =>
    graph.getEdgeAttribute(edge, 'relation'),
  )
  expect(relations).toEqual(['OWNS', 'CRITICIZED'])
})

test('a passage that nothing was read from has none', () => {
  expect(claimsIn(graph, { document: 'courier.txt', start: 0, end: 0 })).toEqual([])
  expect(claimsIn(graph, { document: 'elsewhere.txt', start: 0, end: 99 })).toEqual([])
})

test('a citation says the words, the document, its date and the place', () => {
  const [sentence] = graph.getEdgeAttribute(edgeOf('OWNS'), 'evidence')
  expect(sentence && citation(graph, sentence)).toMatch(
    /^“Brannholt Energy, which owns .*” — Talvik receives her neighbour, courier\.txt, 2031-03-12, characters \d+–\d+$/,
  )
})

test('descriptions stand under their words, each with who gives it', () => {
  const [description] = descriptionsOf(graph, keyOf('Brannholt Energy'))
  expect(description?.words).toBe('a reckless neighbour')
  expect(description?.edges.map((edge) => graph.getNodeAttribute(graph.source(edge), 'label'))).toEqual(['Mira Talvik'])
})

test('the opposite of a claim is another account of it, and its document contradicts', () => {
  const copy = graph.copy()
  const owns = edgeOf('OWNS')
  const attributes = copy.getEdgeAttributes(owns)
  const evidence = attributes.evidence.map((one) => ({ ...one, document: 'gazette.txt' }))
  copy.addEdgeWithKey('denied', ...copy.extremities(owns), { ...attributes, polarity: 'negated', evidence })
  expect(otherAccounts(copy, owns)).toEqual(['denied'])
  expect(stancesOn(copy, owns)).toEqual([
    { document: 'courier.txt', kind: 'supports' },
    { document: 'gazette.txt', kind: 'contradicts' },
  ])
})

test('a document that names both ends and says nothing of a claim is silent', () => {
  const stances = stancesOn(graph, edgeOf('OWNS'))
  expect(stances).toContainEqual({ document: 'gazette.txt', kind: 'silent' })
})

test('words are taken for an entity for a reason, each reason once', () => {
  const reasons = mentionReasons(graph.getNodeAttribute(keyOf('Mira Talvik'), 'mentions'))
  expect(reasons.map(({ text }) => text)).toContain('Talvik')
  expect(reasons.reduce((sum, { places }) => sum + places.length, 0)).toBe(
    graph.getNodeAttribute(keyOf('Mira Talvik'), 'mentions').length,
  )
})

test('a path goes over what is stated; over everything only when asked', () => {
  const ends = { kind: 'path', from: keyOf('Jonas Ekberg'), to: keyOf('Lethra'), number: 0 } as const
  const believed = edgesOfPath(selectedPath(graph, { ...ends, everyClaim: false }))
  const every = edgesOfPath(selectedPath(graph, { ...ends, everyClaim: true }))
  expect(believed.length).toBeGreaterThan(1)
  expect(every.map((edge) => graph.getEdgeAttribute(edge, 'modality'))).toContain('planned')
})
