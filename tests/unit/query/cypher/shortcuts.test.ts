import { expect, test } from 'vitest'
import { query } from '../../../../src/query/index.ts'
import { crowdGraph } from '../../../fixtures/crowd-graph.ts'

const graph = crowdGraph(60, 300)
graph.addEdgeWithKey('loop', 'entity-1', 'entity-1', graph.getEdgeAttributes('claim-0'))
graph.addEdgeWithKey('parallel', graph.source('claim-0'), graph.target('claim-0'), graph.getEdgeAttributes('claim-0'))
graph.mergeNodeAttributes('entity-3', { aliases: ['Ada', 'The third'] })

const rows = (text: string, params = {}) => query(graph, text, { params }).rows

/** With names passed on by WITH nothing can be left uncounted: every match is found one by one. */
test.each([
  ['MATCH (a)-[r]->()', 'WITH a, r', 'RETURN a.id, count(r)'],
  ['MATCH (a)<-[r]-(b)', 'WITH a, r, b', 'RETURN a.id, count(b), count(*)'],
  ['MATCH (a)-[r]-()', 'WITH a, r', 'RETURN a.id, count(*)'],
  ['MATCH (a)-[r:MET_WITH|RELATED]-()', 'WITH a, r', 'RETURN a.id, count(*)'],
  ['MATCH (a)-[r:!MET_WITH]->()', 'WITH a, r', 'RETURN a.id, count(*)'],
  ['MATCH (a)-->(b)-->(c)', 'WITH a, b, c', 'RETURN a.id, count(c)'],
  ['MATCH (a)--(b)--()', 'WITH a, b', 'RETURN b.id, count(a)'],
  ['MATCH (a)-->(b), (a)-->(c)', 'WITH a, b, c', 'RETURN a.id, count(*)'],
  ['OPTIONAL MATCH (a:Place)-[r]->()', 'WITH a, r', 'RETURN a.id, count(r), count(*)'],
  ['MATCH (a) OPTIONAL MATCH (a)-[r:MET_WITH]->()', 'WITH a, r', 'RETURN a.id, count(r), count(*)'],
  ['MATCH (a)-[r]->(b) WHERE b.named', 'WITH a, b', 'RETURN a.id, count(b)'],
  ['MATCH ()-[r]->()', 'WITH r', 'RETURN count(r)'],
])('%s counted is the same as found one by one', (match, passing, result) => {
  expect(rows(`${match} ${result}`)).toEqual(rows(`${match} ${passing} ${result}`))
  expect(rows(`${match} ${result}`).length).toBeGreaterThan(0)
})

test('a pattern in COUNT { … } counts what is matched', () => {
  const counted = rows('MATCH (a) RETURN a.id, COUNT { (a)--() }')
  expect(counted).toEqual(rows('MATCH (a) RETURN a.id, size([(a)-[r]-() | r])'))
  expect(rows('MATCH (a) RETURN sum(COUNT { MATCH (a)-->(b) WHERE b.named })')).toEqual(
    rows('MATCH (a)-->(b) WHERE b.named RETURN count(*)'),
  )
})

test.each([
  ["a.label = 'Ada Adler'", "a.label + '' = 'Ada Adler'"],
  ["'Ada' IN a.aliases", "any(x IN a.aliases WHERE x = 'Ada')"],
  ["a.id IN ['entity-4', 'entity-2', 'entity-4', 'nobody', null]", "id(a) IN ['entity-4', 'entity-2']"],
  [
    "a.label IN ['Ada Brandt', 'Ada Adler', 1]",
    "a.label STARTS WITH 'Ada' AND a.label ENDS WITH 'r' OR a.label = 'Ada Brandt'",
  ],
  ["a.label = 'Ada Brandt' OR 'Ada' IN a.aliases", "id(a) IN ['entity-3', 'entity-11']"],
  ["a.label = 'Ada Brandt' OR a.x > 1000", "a.label STARTS WITH 'Ada Brandt'"],
  ['a.label = null', 'false'],
  ['a.x = 0.0', 'a.x + 0 = 0'],
  ["a:Person AND a.entityType = 'place'", 'false'],
])('%s finds what trying every node finds', (quick, slow) => {
  const found = (where: string) => rows(`MATCH (a) WHERE ${where} RETURN a.id ORDER BY a.id`)
  expect(found(quick)).toEqual(found(slow))
})

test('a property that is no list is an error where it is searched, also when a lookup would pass it over', () => {
  expect(() => rows("MATCH (a) WHERE 'Ada' IN a.label RETURN a")).toThrow('IN takes a list, not a string.')
})

test('lookups follow a graph that changes', () => {
  const changing = crowdGraph(12)
  const found = () => query(changing, "MATCH (a {label: 'New'}) RETURN a.id").rows
  expect(found()).toEqual([])
  changing.setNodeAttribute('entity-5', 'label', 'New')
  expect(found()).toEqual([['entity-5']])
})
