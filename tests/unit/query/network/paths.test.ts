import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connections, leadingEdges } from '../../../../src/query/network/connections.ts'
import { pathText } from '../../../../src/query/network/path-text.ts'
import { type Path, paths } from '../../../../src/query/network/paths.ts'
import { waysInOrder } from '../../../../src/query/network/ways-in-order.ts'
import { UsageError } from '../../../../src/text/usage-error.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const keysOf = (path: Path) => path.map(({ to }) => to.key)

test('paths come shortest first, whichever way their edges lead, with every statement on the way', () => {
  const found = paths(graph, 'river-commission', 'brannholt-energy', { limit: 3 })
  expect(found.map(keysOf)).toEqual([
    ['lethra', 'sill-accord', 'brannholt-energy'],
    ['orvania', 'sill-accord', 'brannholt-energy'],
    ['lethra', 'orvania', 'sill-accord', 'brannholt-energy'],
  ])
  expect(found[0]?.[0]?.statements.map(({ edge }) => edge)).toEqual([
    'river-commission|MEDIATED_BETWEEN|lethra',
    'river-commission|RELATED|lethra|praise',
  ])
})

test('entities are named as people type them', () => {
  expect(paths(graph, 'the Commission', 'brannholt', { limit: 1 }).map(keysOf)).toEqual([
    ['lethra', 'sill-accord', 'brannholt-energy'],
  ])
  expect(() => paths(graph, 'Talwik', 'lethra')).toThrow(/Did you mean Mira Talvik/)
  expect(() => paths(graph, 'the Commission', 'rc')).toThrow(
    new UsageError('“the Commission” and “rc” are one entity. Name two.'),
  )
})

test('what is denied, planned, possible or asked for connects nobody', () => {
  const [path = []] = paths(graph, 'jonas-ekberg', 'lethra')
  expect(keysOf(path)).toEqual(['brannholt-energy', 'sill-accord', 'lethra'])
  expect(path.flatMap((step) => step.statements).flatMap(({ status }) => status)).toEqual(['former'])
})

test('a step leaves out what is denied between two who are connected', () => {
  const denied = graph.copy()
  const owns = denied.getEdgeAttributes('brannholt-energy|OWNS|sill-dam')
  denied.addEdgeWithKey('denied', 'brannholt-energy', 'sill-dam', { ...owns, polarity: 'negated' })
  const [path] = paths(denied, 'brannholt-energy', 'sill-dam')
  expect(path?.[0]?.statements.map(({ edge }) => edge)).toEqual(['brannholt-energy|OWNS|sill-dam'])
})

test('there is no path to what is not connected', () => {
  const lonely = graph.copy()
  lonely.addNode('hermit', { ...graph.getNodeAttributes('lethra'), label: 'Hermit' })
  expect(paths(lonely, 'lethra', 'hermit')).toEqual([])
})

test('where direction matters, only what is symmetric is walked against it', () => {
  const options = { directed: true, limit: 1 }
  expect(paths(graph, 'brannholt-energy', 'sill-dam', options)).toHaveLength(1)
  expect(paths(graph, 'sill-dam', 'brannholt-energy', options)).toEqual([])
  const there = paths(graph, 'mira-talvik', 'tomas-branza', options).map(keysOf)
  const back = paths(graph, 'tomas-branza', 'mira-talvik', options).map(keysOf)
  expect([there, back]).toEqual([[['tomas-branza']], [['mira-talvik']]])
})

test('no path goes over an event that no noun names, between two who are connected without it', () => {
  const met = graph.copy()
  const meeting = graph.getNodeAttributes('meeting-courier')
  const mentions = meeting.mentions.map((mention) => ({ ...mention, kind: 'verb' as const }))
  met.addNode('meeting-by-verb', { ...meeting, mentions })
  const edge = graph.getEdgeAttributes('brannholt-energy|OWNS|sill-dam')
  for (const party of ['brannholt-energy', 'sill-dam']) met.addEdge(party, 'meeting-by-verb', edge)
  expect(paths(met, 'brannholt-energy', 'sill-dam').map(keysOf)).toEqual([['sill-dam']])
  met.dropEdge('brannholt-energy|OWNS|sill-dam')
  expect(paths(met, 'brannholt-energy', 'sill-dam').map(keysOf)).toEqual([['meeting-by-verb', 'sill-dam']])
})

test('all ways of a random graph are found, once each and in order', () => {
  const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 })
  fc.assert(
    fc.property(edges, (pairs) => {
      const next = (key: string) =>
        [...new Set(pairs.flatMap(([a, b]) => (String(a) === key ? [b] : String(b) === key ? [a] : [])))]
          .map(String)
          .toSorted()
      const lines = (ways: Iterable<readonly string[]>) => [...ways].map((way) => way.join(''))
      const inOrder = everyWay(next, ['0'], '6').toSorted(
        (a, b) => a.length - b.length || (a.join('') < b.join('') ? -1 : 1),
      )
      expect(lines(waysInOrder(next, '0', '6'))).toEqual(lines(inOrder))
    }),
  )
})

/** By trying. */
function everyWay(next: (key: string) => readonly string[], way: readonly string[], to: string): readonly string[][] {
  const end = way.at(-1) ?? ''
  if (end === to) return [[...way]]
  return next(end)
    .filter((node) => !way.includes(node))
    .flatMap((node) => everyWay(next, [...way, node], to))
}

test('nobody is connected with himself', () => {
  const knowing = graph.copy()
  knowing.addEdge('lethra', 'lethra', graph.getEdgeAttributes('brannholt-energy|OWNS|sill-dam'))
  expect(connections(knowing, leadingEdges(knowing, false))('lethra')).not.toContain('lethra')
})

test('a path reads well', () => {
  expect(
    pathText(paths(graph, 'jonas-ekberg', 'sill-dam', { limit: 1 })),
  ).toBe(`Jonas Ekberg – Brannholt Energy – Sill Dam

Jonas Ekberg —worked for→ Brannholt Energy [former]
    “Jonas Ekberg used to work for Brannholt Energy.” — Families march on the dam (gazette.txt, 168–215)

Brannholt Energy —owns→ Sill Dam
    “Brannholt Energy, which owns the Sill Dam, criticized the accord.” — Talvik receives her neighbour (courier.txt, 286–351)
`)
})
