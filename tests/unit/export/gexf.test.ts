import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { gexf } from '../../../src/export/gexf.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { awkwardGraph } from '../../fixtures/awkward-graph.ts'
import { emptyGraph } from '../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['node', 'edge', 'attvalue'].includes(name),
})

function written(graph: KnowledgeGraph): string {
  return [...gexf.write(graph).chunks].join('')
}

const graph = await sampleGraph()
const file = written(graph)
const parsed = parser.parse(file).gexf

/** The row of the node or edge with an id: its own attributes and its cells. */
function row(kind: 'node' | 'edge', id: string): Readonly<Record<string, unknown>> {
  const { attvalues, ...rest } = parsed.graph[`${kind}s`][kind].find((one: { id: string }) => one.id === id)
  const cells = attvalues.attvalue.map((cell: { for: string; value: string }) => [cell.for, cell.value])
  return { ...rest, ...Object.fromEntries(cells) }
}

test('the file says that it is GEXF 1.3, in its namespace', () => {
  expect(file).toContain('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">')
  expect(parsed.meta).toEqual({
    creator: 'relata',
    title: 'The dam at Sill',
    description: '14 nodes and 24 edges from 2 documents',
  })
})

test('a node has its columns, place, colour and size', () => {
  expect(row('node', 'tomas-branza')).toMatchObject({
    label: 'Tomáš Brânză',
    entityType: 'person',
    named: 'true',
    aliases: 'Branza; Brânză; Tomas Branza',
    roles: 'Foreign Minister',
    mentionCount: '4',
    'viz:color': { r: '87', g: '138', b: '254' },
    'viz:size': { value: '3.73' },
    'viz:position': { x: String(graph.getNodeAttribute('tomas-branza', 'x')) },
  })
})

test('an edge has its evidence as text and as JSON, and weighs as much as documents support it', () => {
  const edge = row('edge', 'mira-talvik|MET_WITH|tomas-branza')
  expect(edge).toMatchObject({
    label: 'met',
    relation: 'MET_WITH',
    weight: '2',
    timeStart: '2031-03-11',
    'viz:thickness': { value: '2' },
  })
  expect(String(edge.evidence)).toMatch(
    /^“President Mira Talvik met .*” — Talvik receives her neighbour&#10;“Mira Talvik held talks .*” — Families/,
  )
  expect(JSON.parse(String(edge.evidenceJson).replaceAll('&quot;', '"'))).toEqual(
    graph.getEdgeAttribute('mira-talvik|MET_WITH|tomas-branza', 'evidence'),
  )
})

test.each([
  ['fishing-families-courier|MET_WITH|mira-talvik|negated', 'met (negated)'],
  ['jonas-ekberg|VISITED|lethra|planned', 'visited (planned)'],
  ['lethra|ATTACKED|sill-dam|negated|by lethra', 'attacked (negated, according to Lethra)'],
  [
    'mira-talvik|DESCRIBED_AS|brannholt-energy|by mira-talvik|as a reckless neighbour',
    'described (as a reckless neighbour, according to Mira Talvik)',
  ],
])('the kind of %s is “%s”', (id, kind) => {
  expect(row('edge', id).kind).toBe(kind)
})

test('no two edges with the same ends have the same kind', async () => {
  const awkward = await awkwardGraph()
  const { edges } = parser.parse(written(awkward)).gexf.graph
  const kinds = edges.edge.map(({ source, target, kind }: Record<string, string>) => `${source} ${target} ${kind}`)
  expect(kinds).toHaveLength(awkward.size)
  expect(new Set(kinds).size).toBe(awkward.size)
})

test.each([
  ['the sample', sampleGraph],
  ['quotes, emoji, markup and characters that XML cannot hold', awkwardGraph],
  ['nothing', async () => emptyGraph('')],
])('a file with %s is well-formed', async (_, make) => {
  expect(XMLValidator.validate(written(await make()))).toBe(true)
})

test('a character that XML cannot hold is replaced, which is a problem with place and remedy', async () => {
  const awkward = await awkwardGraph()
  const { problems } = gexf.write(awkward)
  expect(problems.map(({ message }) => message.slice(0, message.indexOf(',')))).toEqual([
    'node “null” has the character U+0000',
    'node “half-a-pair” has the character U+D83D',
  ])
  expect(written(awkward)).toContain('label="null \uFFFD character"')
})

test('a graph without such characters has no problems', () => {
  expect(gexf.write(graph).problems).toEqual([])
})
