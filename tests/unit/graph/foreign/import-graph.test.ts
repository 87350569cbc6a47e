import { describe, expect, test } from 'vitest'
import { importGraph } from '../../../../src/graph/foreign/index.ts'
import { checkAttributes, checkEdge, checkNode } from '../../../../src/graph/saved-graph.ts'

const yed = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
<node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Ann &amp; Co</y:NodeLabel></y:ShapeNode></data></node><node id="n1"/>
<edge id="e0" source="n0" target="n1"/><edge id="e0" source="n0" target="n1"/></graph></graphml>`

const oldGexf = `<gexf version="1.2"><graph><attributes class="node"><attribute id="0" title="type" type="string"/></attributes>
<nodes><node id="1" label="Ann"><attvalues><attvalue for="0" value="PERSON"/></attvalues></node><node id="2" label="Lima"/></nodes>
<edges><edge source="1" target="2" label="VISITED" weight="3.0"/></edges></graph></gexf>`

const cases = [
  [
    'GraphML of yEd',
    'x.graphml',
    [yed],
    ['Ann & Co (concept)', 'n1 (concept)'],
    ['Ann & Co RELATED n1', 'Ann & Co RELATED n1'],
  ],
  ['GEXF 1.2', 'x.gexf', [oldGexf], ['Ann (person)', 'Lima (concept)'], ['Ann VISITED Lima']],
  [
    'a table of edges alone',
    'x.csv',
    ['Source,Target\nAnn,Bo\nBo,Cy'],
    ['Ann (concept)', 'Bo (concept)', 'Cy (concept)'],
    ['Ann RELATED Bo', 'Bo RELATED Cy'],
  ],
  [
    'tables of Neo4j',
    'x.csv',
    ['id:ID,name,:LABEL\n1,Ann,Person\n2,Lima,Place', ':START_ID,:END_ID,:TYPE\n1,2,VISITED'],
    ['Ann (person)', 'Lima (place)'],
    ['Ann VISITED Lima'],
  ],
  [
    'node-link JSON of networkx',
    'x.json',
    [
      '{"nodes":[{"id":1,"name":"Ann","type":"person"},{"id":2}],"links":[{"source":1,"target":2,"key":0},{"source":1,"target":2,"key":1}]}',
    ],
    ['Ann (person)', '2 (concept)'],
    ['Ann RELATED 2', 'Ann RELATED 2'],
  ],
  [
    'JSON of graphology',
    'x.json',
    [
      '{"attributes":{"name":"Friends"},"nodes":[{"key":"a","attributes":{"label":"Ann"}},{"key":"b"}],"edges":[{"key":"e","source":"a","target":"b","attributes":{"label":"likes"}}]}',
    ],
    ['Ann (concept)', 'b (concept)'],
    ['Ann RELATED b'],
  ],
] as const

describe('a graph of another program is read:', () => {
  test.each(cases)('%s', async (_, name, texts, nodes, edges) => {
    const graph = await importGraph(name, ...texts)
    expect(graph.mapNodes((__, { label, entityType }) => `${label} (${entityType})`)).toEqual(nodes)
    const label = (key: string) => graph.getNodeAttribute(key, 'label')
    expect(
      graph.mapEdges((__, { relation }, source, target) => `${label(source)} ${relation} ${label(target)}`),
    ).toEqual(edges)
  })

  test.each(cases)('%s, and can be saved', async (_, name, texts) => {
    const { attributes, nodes, edges } = (await importGraph(name, ...texts)).export()
    const faults = [
      checkAttributes(attributes, []),
      ...nodes.map((node) => checkNode(node, [])),
      ...edges.map((edge) => checkEdge(edge, [])),
    ]
    expect(faults.filter((fault) => fault !== undefined)).toEqual([])
  })
})

test('a graph without places is laid out', async () => {
  const graph = await importGraph('x.csv', 'Source,Target\nAnn,Bo\nBo,Cy')
  expect(new Set(graph.mapNodes((_, { x, y }) => `${x} ${y}`)).size).toBe(3)
})

test.each([
  ['x.graphml', yed.slice(0, -20), /ends early/],
  ['x.gexf', 'no markup', /ends early/],
  ['x.graphml', '<a>'.repeat(1_000_000), /nested deeper than 512 levels/],
  ['x.csv', 'a,b\n1,2', /no tables of a graph/],
  ['x.json', '{"a":1}', /no graph/],
  ['x.json', '{', /no JSON/],
  ['x.pajek', '', /in no format that graphs are read in: \.graphml, \.gexf/],
])('what is none is refused: %s %j', async (name, text, message) => {
  await expect(importGraph(name, text)).rejects.toThrow(message)
})

test('entities that a file declares are not expanded', async () => {
  const bomb = `<!DOCTYPE g [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><graphml><graph><node id="n"><data key="label">&b;</data></node></graph></graphml>`
  const graph = await importGraph('x.graphml', bomb)
  expect(graph.mapNodes((_, { label }) => label)).toEqual(['n'])
})
