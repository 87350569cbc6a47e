import { expect, test } from 'vitest'
import { entityCard } from '../../../../src/query/index.ts'
import { claimSentence } from '../../../../web/claims/claim-sentence.ts'
import { entityClaims } from '../../../../web/claims/entity-claims.ts'
import { otherNamesOf } from '../../../../web/claims/other-names-of.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const dam = graph.findNode((_key, { label }) => label === 'Sill Dam') ?? ''

test('a claim reads as a sentence', () => {
  const owns = graph.findEdge((_key, { relation }) => relation === 'OWNS') ?? ''
  expect(claimSentence(graph, owns)).toBe('Brannholt Energy owns Sill Dam')
})

test('incoming claims are turned round', () => {
  const { incoming } = entityClaims(entityCard(graph, dam))
  expect(incoming.map(({ words, other }) => `${words} ${graph.getNodeAttribute(other, 'label')}`)).toContain(
    'is owned by Brannholt Energy',
  )
})

test.each([
  ['Harbour Union', ['the Harbour Union', 'The union', 'the union'], ['The union']],
  ['Tomáš Brânză', ['Brânză', 'Tomas Branza', 'Branza'], ['Brânză']],
  ['Ada', ['Ada'], []],
])('%s is also called', (label, aliases, names) => expect(otherNamesOf(label, aliases)).toEqual(names))
