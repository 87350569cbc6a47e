import { expect, test } from 'vitest'
import { cardText, entityCard, findEntities, findEntity } from '../../../src/query/index.ts'
import { UsageError } from '../../../src/text/usage-error.ts'
import { emptyGraph } from '../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

test.each([
  ['tomas-branza', 'tomas-branza'],
  ['Tomáš Brânză', 'tomas-branza'],
  ['tomas BRANZA', 'tomas-branza'],
  ['Branza', 'tomas-branza'],
  ['rc', 'river-commission'],
  ['the Commission', 'river-commission'],
  ['river com', 'river-commission'],
  ['Sill', 'sill-accord'],
])('“%s” finds %s', (name, key) => {
  expect(findEntity(graph, name)).toBe(key)
})

test('a key names its entity, whatever else is called so', () => {
  const renamed = graph.copy()
  renamed.setNodeAttribute('sill-dam', 'label', 'lethra')
  renamed.setNodeAttribute('sill-dam', 'mentions', [])
  expect([findEntity(renamed, 'lethra'), findEntities(renamed, 'lethra')]).toEqual(['lethra', ['lethra', 'sill-dam']])
})

test('whoever is called just so comes before those who are called so in part, then who is mentioned more', () => {
  expect(findEntities(graph, 'sill')).toEqual(['sill-accord', 'sill-dam'])
  expect(findEntities(graph, 'fishing families')).toEqual(['fishing-families-courier', 'fishing-families-gazette'])
  expect(findEntities(graph, 'm')).toEqual(['mira-talvik', 'meeting-courier'])
  expect(findEntities(graph, '')).toEqual([])
})

test('a name that nobody has is refused with the nearest ones', () => {
  expect(() => findEntity(graph, 'Talwik')).toThrow(UsageError)
  expect(() => findEntity(graph, 'Talwik')).toThrow(/No entity is called “Talwik”\. Did you mean Mira Talvik, /)
  expect(() => findEntity(emptyGraph('Nothing'), 'Talvik')).toThrow('The graph is empty.')
})

test('a card holds what the graph knows of an entity', () => {
  const card = entityCard(graph, 'sill-dam')
  expect(card).toMatchObject({ label: 'Sill Dam', entityType: 'place', mentions: 2, outgoing: [] })
  expect(card.incoming.map(({ source, inverse, status, holders }) => [inverse, source.label, status, holders])).toEqual(
    [
      ['is owned by', 'Brannholt Energy', [], []],
      ['was attacked by', 'Lethra', ['negated'], [{ key: 'lethra', label: 'Lethra' }]],
    ],
  )
})

test('claims with a relation of their own come before the others, and those with more support before those with less', () => {
  const supported = graph.copy()
  supported.setEdgeAttribute('jonas-ekberg|WORKS_FOR|brannholt-energy|former', 'support', 2)
  const [first] = entityCard(supported, 'jonas-ekberg').outgoing
  expect(first?.relation).toBe('WORKS_FOR')
  expect(entityCard(graph, 'river-commission').outgoing.map(({ relation }) => relation)).toEqual([
    'MEDIATED_BETWEEN',
    'MEDIATED_BETWEEN',
    'RELATED',
  ])
})

test('a card reads well', () => {
  expect(cardText(entityCard(graph, 'jonas-ekberg'))).toBe(`Jonas Ekberg (person)
Called so: used most, 2 of 3 times
Also called: Ekberg (1)
Mentions: 3, in 2 documents, from 2031-03-12 (courier.txt) to 2031-03-13 (gazette.txt)

Jonas Ekberg —attended→ Meeting
    “Her energy adviser, Jonas Ekberg, attended the meeting.” — Talvik receives her neighbour (courier.txt, 93–148)

Jonas Ekberg —visited→ Lethra [planned]
    “Ekberg plans to visit Lethra next month.” — Talvik receives her neighbour (courier.txt, 470–510)

Jonas Ekberg —worked for→ Brannholt Energy [former]
    “Jonas Ekberg used to work for Brannholt Energy.” — Families march on the dam (gazette.txt, 168–215)
`)
})

test('a card tells time, complement and who says so', () => {
  const text = cardText(entityCard(graph, 'mira-talvik'))
  expect(text).toContain('Roles: President\n')
  expect(text).toContain('Mira Talvik —met→ Tomáš Brânză · Tuesday (2031-03-11)\n')
  expect(text).toContain(
    'Mira Talvik —described→ Brannholt Energy as “a reckless neighbour” — according to Mira Talvik\n',
  )
})
