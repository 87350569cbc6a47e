import { expect, test } from 'vitest'
import { query } from '../../../../src/query/index.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const rows = (text: string, params = {}) => query(graph, text, { params }).rows

test('labels are entity types, types are relations, properties the attributes, id the key', () => {
  expect(rows('MATCH (a {id: "mira-talvik"})-[r:MET_WITH]->(b:Person) RETURN DISTINCT a.label, type(r), b.id')).toEqual(
    [['Mira Talvik', 'MET_WITH', 'tomas-branza']],
  )
  expect(rows('MATCH (n) WHERE n.id IN ["sill-dam", "nobody"] RETURN n.label, labels(n), id(n)')).toEqual([
    ['Sill Dam', ['Place'], 'sill-dam'],
  ])
})

test('nodes, relationships and paths come out as plain objects', () => {
  const [row] = rows('MATCH p = (a {id: "mira-talvik"})-[r:MET_WITH]->(b:Person) RETURN a, r, p LIMIT 1')
  const edge = graph
    .edges('mira-talvik', 'tomas-branza')
    .find((key) => graph.getEdgeAttribute(key, 'relation') === 'MET_WITH')
  const { source, target, key } = { source: 'mira-talvik', target: 'tomas-branza', key: edge }
  expect(row?.[0]).toEqual({
    kind: 'node',
    key: source,
    labels: ['Person'],
    properties: JSON.parse(JSON.stringify(graph.getNodeAttributes(source))),
  })
  expect(row?.[1]).toMatchObject({ kind: 'relationship', key, type: 'MET_WITH', source, target })
  expect(row?.[2]).toMatchObject({ kind: 'path', nodes: [{ key: source }, { key: target }], relationships: [{ key }] })
  expect(JSON.parse(JSON.stringify(row))).toEqual(row)
})

test('evidence can be read, and times compare as they are written', () => {
  const text = 'MATCH (a)-[r]->(b) WHERE r.timeStart >= "2031-03" RETURN r.evidence[0].quote AS quote ORDER BY quote'
  expect(rows(text).every(([quote]) => typeof quote === 'string')).toBe(true)
  expect(rows('MATCH ()-[r {polarity: "negated"}]->() RETURN count(r)')).toEqual([
    [graph.filterEdges((_, { polarity }) => polarity === 'negated').length],
  ])
})

test('a graph that changes is seen as it is now', async () => {
  const changing = await sampleGraph()
  const count = () => query(changing, 'MATCH (n:Place) RETURN count(n)').rows[0]?.[0]
  const before = count()
  changing.setNodeAttribute('sill-dam', 'entityType', 'organization')
  expect(count()).toBe(Number(before) - 1)
  changing.dropNode('sill-dam')
  expect(query(changing, 'MATCH (n {id: "sill-dam"}) RETURN n').rows).toEqual([])
})

test('a query leaves the graph as it was', async () => {
  const untouched = JSON.stringify(graph.export())
  rows(
    'MATCH (a)-[r]->(b) WITH a, collect(r) AS rs, b UNWIND rs AS r RETURN a {.*, extra: 1}, reverse(a.aliases), rs ORDER BY a.label',
  )
  expect(JSON.stringify(graph.export())).toBe(untouched)
})
