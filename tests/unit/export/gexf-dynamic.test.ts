import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { gexf } from '../../../src/export/gexf.ts'
import type { Evidence } from '../../../src/types/claim.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const met = 'mira-talvik|MET_WITH|tomas-branza'

type Time = Pick<Evidence, 'timeStart' | 'timeEnd'>

/** What a dynamic file says of one node or edge: `2031-03-11..2031-03-11` for each stretch of days. */
function spells(timed: KnowledgeGraph, key: string): readonly string[] {
  const lines = [...gexf.write(timed, { dynamic: true }).chunks].join('').split('\n')
  const line = lines.find((one) => /^<(?:node|edge) id="([^"]*)"/.exec(one)?.[1] === key) ?? ''
  return [...line.matchAll(/<spell(?: start="([^"]*)")?(?: end="([^"]*)")?\/>/g)].map(
    ([, start = '', end = '']) => `${start}..${end}`,
  )
}

/** The meeting of the sample alone, with a passage for each of these times. */
function meetingAt(...times: readonly Time[]): KnowledgeGraph {
  const timed = graph.copy()
  for (const edge of timed.edges()) if (edge !== met) timed.dropEdge(edge)
  const passages = timed.getEdgeAttribute(met, 'evidence').slice(0, 1)
  const evidence = passages.flatMap(({ timeStart: _, timeEnd: __, ...passage }) =>
    times.map((time) => ({ ...passage, ...time })),
  )
  timed.setEdgeAttribute(met, 'evidence', evidence)
  return timed
}

test('the file says that it is dynamic, and by days', () => {
  const file = [...gexf.write(graph, { dynamic: true }).chunks].join('')
  expect(XMLValidator.validate(file)).toBe(true)
  expect(file).toContain('mode="dynamic" timeformat="date" timerepresentation="interval"')
  expect([...gexf.write(graph).chunks].join('')).not.toContain('<spell')
})

test.each<[what: string, times: readonly Time[], spells: readonly string[]]>([
  ['a day, which is its own last', [{ timeStart: '2031-03-11', timeEnd: '2031-03-12' }], ['2031-03-11..2031-03-11']],
  ['a month, all of it', [{ timeStart: '2031-02', timeEnd: '2031-03' }], ['2031-02-01..2031-02-28']],
  [
    'two days apart, in the order of time',
    [
      { timeStart: '2031-05-01', timeEnd: '2031-05-02' },
      { timeStart: '2031-03-11', timeEnd: '2031-03-12' },
    ],
    ['2031-03-11..2031-03-11', '2031-05-01..2031-05-01'],
  ],
  [
    'two days in a row, and one of them twice',
    [
      { timeStart: '2031-03-11', timeEnd: '2031-03-12' },
      { timeStart: '2031-03-12', timeEnd: '2031-03-13' },
      { timeStart: '2031-03-11', timeEnd: '2031-03-12' },
    ],
    ['2031-03-11..2031-03-12'],
  ],
  ['since a year, with no end', [{ timeStart: '1998' }, { timeStart: '2001', timeEnd: '2002' }], ['1998-01-01..']],
  ['until a year, with no beginning', [{ timeEnd: '1998' }], ['..1997-12-31']],
  ['no time: always', [{}], []],
])('an edge is there on %s', (_, times, expected) => {
  const timed = meetingAt(...times)
  expect(spells(timed, met)).toEqual(expected)
  expect(spells(timed, 'mira-talvik')).toEqual(expected)
})

test('a node with one edge that is always there is always there, and so is one without edges', () => {
  expect(spells(graph, met)).toEqual(['2031-03-11..2031-03-11'])
  expect(spells(graph, 'mira-talvik')).toEqual([])
  expect(spells(meetingAt({ timeStart: '2031' }), 'lethra')).toEqual([])
})
