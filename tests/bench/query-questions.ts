import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { keyOf } from './large-graph.ts'
import * as loops from './query-loops.ts'

/** A question in openCypher, and a loop for the same rows. */
export type Question = Readonly<{
  name: string
  text: string
  params?: Readonly<Record<string, unknown>>
  loop: () => unknown
}>

/** What people ask of graphs, from one node to all edges. */
export function questions(graph: KnowledgeGraph): readonly Question[] {
  const [hub, other] = [keyOf(Math.floor(graph.order / 50)), keyOf(graph.order - 3)]
  const label = graph.getNodeAttribute(other, 'label')
  const alias = graph.getNodeAttribute(hub, 'aliases')[1] ?? ''
  const id = { id: hub }
  return [
    {
      name: 'neighbours of a node',
      text: 'MATCH (a {id: $id})-[:MET_WITH]->(b) RETURN DISTINCT b.id ORDER BY b.id',
      params: id,
      loop: () => loops.neighbours(graph, hub),
    },
    {
      name: 'by name',
      text: 'MATCH (a:Person {label: $label}) RETURN a.id',
      params: { label },
      loop: () => loops.byName(graph, label),
    },
    {
      name: 'by alias',
      text: 'MATCH (a) WHERE $alias IN a.aliases RETURN a.id',
      params: { alias },
      loop: () => loops.byAlias(graph, alias),
    },
    {
      name: 'count of a label',
      text: 'MATCH (a:Place) RETURN count(a)',
      loop: () => loops.countOfPlaces(graph),
    },
    {
      name: 'text in a name',
      text: "MATCH (a) WHERE toLower(a.label) CONTAINS 'kora' RETURN a.id",
      loop: () => loops.textInName(graph, 'kora'),
    },
    {
      name: 'two steps away',
      text: 'MATCH (a {id: $id})-->()-->(c) RETURN count(DISTINCT c)',
      params: id,
      loop: () => loops.countWithin(graph, hub, [2, 2]),
    },
    {
      name: 'one to three steps',
      text: 'MATCH (a {id: $id})-[*1..3]->(c) RETURN count(DISTINCT c)',
      params: id,
      loop: () => loops.countWithin(graph, hub, [1, 3]),
    },
    {
      name: 'shortest path',
      text: 'MATCH p = shortestPath((a {id: $id})-[*]->(b {id: $other})) RETURN length(p)',
      params: { id: hub, other },
      loop: () => loops.shortestLength(graph, hub, other),
    },
    {
      name: 'shortest path either way',
      text: 'MATCH p = shortestPath((a {id: $id})-[*]-(b {id: $other})) RETURN length(p)',
      params: { id: hub, other },
      loop: () => loops.shortestEitherWay(graph, hub, other),
    },
    {
      name: 'triangles of a node',
      text: 'MATCH (a {id: $id})-->(b)-->(c)-->(a) RETURN count(*)',
      params: id,
      loop: () => loops.triangles(graph, hub),
    },
    {
      name: 'edges by relation',
      text: 'MATCH ()-[r]->() RETURN type(r), count(*) AS n ORDER BY n DESC',
      loop: () => loops.byRelation(graph),
    },
    {
      name: 'pairs of types',
      text: "MATCH (a)-[r:MET_WITH {polarity: 'negated'}]->(b) RETURN a.entityType AS t, b.entityType AS u, count(*) ORDER BY t, u",
      loop: () => loops.pairsOfTypes(graph),
    },
    {
      name: 'edges of a year',
      text: "MATCH ()-[r]->() WHERE r.timeStart >= '2025' AND r.timeStart < '2026' RETURN count(r)",
      loop: () => loops.countOfYear(graph, ['2025', '2026']),
    },
    {
      name: 'ten with most edges',
      text: 'MATCH (a)-[r]->() RETURN a.id AS id, count(r) AS n ORDER BY n DESC, id LIMIT 10',
      loop: () => loops.mostEdges(graph),
    },
    {
      name: 'all nodes',
      text: 'MATCH (a) RETURN a.id, a.label',
      loop: () => loops.allNodes(graph),
    },
  ]
}
