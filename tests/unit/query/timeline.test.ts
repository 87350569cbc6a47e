import { expect, test } from 'vitest'
import { cardText, entityCard, eventCard, timeline, timelineText } from '../../../src/query/index.ts'
import { buildText } from '../../fixtures/build-text.ts'

const graph = await buildText(
  'report.md',
  `---
date: 2031-03-05
---
Ana Ito met Pedro Alvarez in Porto on Monday. The meeting was also attended by Carla Mendes.

Tomas Novak was arrested in May 2030. Norway has backed Chad since 1998. Kenya will visit Mali some day.

Denmark criticized Ghana yesterday.
`,
)

const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.includes('“'))

test('a timeline tells events with their parts, and dated claims that tell of none, by their time', () => {
  expect(lines(timelineText(timeline(graph)))).toEqual([
    'from 1998   Norway —supports→ Chad',
    '2030-05     Arrest: of Tomas Novak',
    '2031-03-03  Meeting: Ana Ito, Pedro Alvarez; attended by Carla Mendes; in Porto',
    '2031-03-04  Denmark —criticized→ Ghana',
  ])
})

test('it can be about somebody, and between two dates', () => {
  const about = (options: Parameters<typeof timeline>[1]) => lines(timelineText(timeline(graph, options)))
  expect(about({ about: 'Mendes' })).toEqual([
    '2031-03-03  Meeting: Ana Ito, Pedro Alvarez; attended by Carla Mendes; in Porto',
  ])
  expect(about({ from: '2030', to: '2030-12' })).toEqual([
    'from 1998  Norway —supports→ Chad',
    '2030-05    Arrest: of Tomas Novak',
  ])
  expect(about({ from: '2031-03-04', to: '2031-03' }).at(-1)).toBe('2031-03-04  Denmark —criticized→ Ghana')
})

test('every entry has the passages that state it', () => {
  const [arrest] = timeline(graph, { about: 'tomas-novak' })
  expect(arrest && 'event' in arrest && arrest.event.quotes.map(({ quote }) => quote)).toEqual([
    'Tomas Novak was arrested in May 2030.',
  ])
})

test('an event has a card: what it was, when, where and who', () => {
  const key = graph.findNode((_, { eventKind }) => eventKind === 'meeting') ?? ''
  expect(eventCard(graph, key)).toMatchObject({
    kind: 'meeting',
    timeStart: '2031-03-03',
    timeEnd: '2031-03-04',
    parts: [
      { relation: 'PARTY_TO', nodes: [{ label: 'Ana Ito' }, { label: 'Pedro Alvarez' }] },
      { relation: 'ATTENDED', nodes: [{ label: 'Carla Mendes' }] },
      { relation: 'TOOK_PLACE_IN', nodes: [{ label: 'Porto' }] },
    ],
  })
  expect(eventCard(graph, 'porto')).toBeUndefined()
})

test('the card of a person lists the events, and no claim about an event that only a verb stands for', () => {
  expect(cardText(entityCard(graph, 'tomas-novak'))).toBe(
    'Tomas Novak (person)\nMentions: 1, in 1 document, 2031-03-05 (report.md)\n\nEvents:\n    2030-05 Arrest: of Tomas Novak\n',
  )
})

test('the card of an event that only a verb stands for has its parts', () => {
  const key = graph.findNode((_, { eventKind }) => eventKind === 'arrest') ?? ''
  expect(entityCard(graph, key).incoming.map(({ source }) => source.label)).toEqual(['Tomas Novak'])
})
