import { XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import schemaFile from '../../../graph-data/schema.json' with { type: 'json' }
import { cypher } from '../../../src/export/cypher.ts'
import { dot } from '../../../src/export/dot.ts'
import { graphml } from '../../../src/export/graphml.ts'
import { exporters } from '../../../src/export/index.ts'
import { jsonLd } from '../../../src/export/json-ld.ts'
import { svg } from '../../../src/export/svg.ts'
import { readSchema } from '../../../src/read-schema.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import type { Exporter } from '../../../src/types/plugin.ts'
import { awkwardGraph } from '../../fixtures/awkward-graph.ts'
import { emptyGraph } from '../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const sample = await sampleGraph()
const awkward = await awkwardGraph()

function written(exporter: Exporter, graph: KnowledgeGraph): string {
  return [...exporter.write(graph).chunks].join('')
}

test('no two formats share a name or an ending', () => {
  expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length)
  expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length)
})

test.each(exporters.map((exporter) => [exporter.name, exporter] as const))(
  '%s is the same every time, also of nothing',
  (_, exporter) => {
    expect(written(exporter, awkward)).toBe(written(exporter, awkward.copy()))
    expect(written(exporter, emptyGraph('Nothing'))).toEqual(expect.any(String))
  },
)

test.each([
  ['GraphML', graphml],
  ['SVG', svg],
])('%s is well-formed, whatever the names', (_, exporter) => {
  for (const graph of [sample, awkward, emptyGraph('')])
    expect(XMLValidator.validate(written(exporter, graph))).toBe(true)
})

test('GraphML declares each of its columns once', () => {
  const file = written(graphml, sample)
  const declared = [...file.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id)
  const used = new Set([...file.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id))
  expect(new Set(declared).size).toBe(declared.length)
  expect([...used].filter((id) => !declared.includes(id))).toEqual([])
})

test('no text ends a literal of Cypher', () => {
  const graph = emptyGraph('Attack')
  const node = sample.getNodeAttributes('lethra')
  const edge = sample.getEdgeAttributes('lethra|SIGNED|sill-accord')
  graph.addNode("a'}) DETACH DELETE n //", { ...node, label: "\\'}); MATCH (n)\nDETACH DELETE n; //" })
  graph.addNode('b', node)
  graph.addEdgeWithKey('e', "a'}) DETACH DELETE n //", 'b', { ...edge, relation: 'X`]->() DELETE b //' })
  const [, first, , last] = written(cypher, graph).split('\n')
  expect(first).toContain("id: 'a\\'}) DETACH DELETE n //', label: '\\\\\\'}); MATCH (n)\\u000aDETACH DELETE n; //'")
  expect(last).toContain('[:`X``]->() DELETE b //` {')
})

test('Cypher has a statement for each node and each edge', () => {
  const statements = written(cypher, awkward).trimEnd().split('\n')
  expect(statements).toHaveLength(1 + awkward.order + awkward.size)
  expect(statements.every((statement) => statement.endsWith(';'))).toBe(true)
})

test('linked data has each claim as a statement with its quotes', () => {
  const { '@graph': things } = JSON.parse(written(jsonLd, sample))
  expect(things).toHaveLength(2 + sample.order + sample.size)
  const claim = things.find(({ '@id': id }: { '@id': string }) => id.includes('negated') && id.includes('ATTACKED'))
  expect(claim).toMatchObject({
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': { '@id': 'urn:relata:entity:lethra' },
    'relata:polarity': 'negated',
    'prov:wasAttributedTo': [{ '@id': 'urn:relata:entity:lethra' }],
    'prov:wasDerivedFrom': [
      { 'oa:hasSelector': [{ 'oa:exact': expect.any(String) }, { 'oa:start': expect.any(Number) }] },
    ],
  })
})

test('JSON-LD says what Wikidata and schema.org call a relation, and which way round they read it', () => {
  const graph = sample.copy()
  const shipped = readSchema(schemaFile, 'schema.json')
  graph.setAttribute('schema', {
    ...shipped,
    relations: shipped.relations.filter(({ id }) => ['OWNS', 'SIGNED', 'FOUNDED'].includes(id)),
  })
  const { '@graph': things } = JSON.parse(written(jsonLd, graph))
  expect(things.filter(({ '@type': type }: { '@type': string }) => type === 'rdf:Property')).toEqual([
    {
      '@id': 'urn:relata:relation:SIGNED',
      '@type': 'rdf:Property',
      'schema:name': 'signed',
      'schema:inverseOf': [{ '@id': 'http://www.wikidata.org/prop/direct/P1891' }],
    },
    {
      '@id': 'urn:relata:relation:OWNS',
      '@type': 'rdf:Property',
      'schema:name': 'owns',
      'skos:closeMatch': [{ '@id': 'http://www.wikidata.org/prop/direct/P1830' }, { '@id': 'https://schema.org/owns' }],
    },
  ])
})

test('DOT writes quotes, backslashes and line ends as it wants them', () => {
  const graph = emptyGraph('a "b" \\c')
  graph.addNode('x', { ...sample.getNodeAttributes('lethra'), label: 'say "N" \\N\nand &amp;' })
  expect(written(dot, graph)).toContain('digraph "a \\"b\\" \\\\c" {')
  expect(written(dot, graph)).toContain('label="say \\"N\\" \\\\N\\nand &#38;amp;"')
})

test('the picture has a disc for each node and an arrow for each edge', () => {
  const picture = written(svg, sample)
  expect(picture.match(/<circle /g)).toHaveLength(sample.order)
  expect(picture.match(/ Q/g)).toHaveLength(sample.size)
})
