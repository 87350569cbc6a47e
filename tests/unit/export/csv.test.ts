import { expect, test } from 'vitest'
import { csvEdges, csvNodes } from '../../../src/export/csv.ts'
import { csvLine } from '../../../src/export/csv-line.ts'
import { neo4jEdges, neo4jNodes } from '../../../src/export/neo4j-csv.ts'
import type { Exporter } from '../../../src/types/plugin.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

function lines(exporter: Exporter): readonly string[] {
  return [...exporter.write(graph).chunks]
}

test.each([
  [['plain', 1, true, undefined], 'plain,1,true,'],
  [['a, "b"\nc'], '"a, ""b""\nc"'],
  [['=HYPERLINK("x")'], '"\'=HYPERLINK(""x"")"'],
  [['-1', -1, '@sum', "'=x", "'x"], "'-1,-1,'@sum,''=x,'x"],
])('the record of %j is %s', (cells, line) => {
  expect(csvLine(cells)).toBe(`${line}\r\n`)
})

test('there is a line for each node and each edge, below the heads that Gephi looks for', () => {
  const [nodeHead = '', ...nodes] = lines(csvNodes)
  expect(nodeHead).toMatch(/^Id,Label,entityType,named,aliases,/)
  expect(nodes).toHaveLength(graph.order)
  const [edgeHead = '', ...edges] = lines(csvEdges)
  expect(edgeHead).toMatch(/^Source,Target,Type,Id,Label,Kind,Weight,relation,/)
  expect(edges).toHaveLength(graph.size)
  expect(edges.find((line) => line.includes('mira-talvik|MET_WITH|tomas-branza'))).toMatch(
    /^mira-talvik,tomas-branza,Directed,mira-talvik\|MET_WITH\|tomas-branza,met,met,2,MET_WITH,/,
  )
})

test('the tables for Neo4j say in their heads what each column is', () => {
  const [nodeHead, , ...nodes] = lines(neo4jNodes)
  expect(nodeHead).toBe(
    'id:ID,:LABEL,label,entityType,named:boolean,aliases,roles,identifiers,mentionCount:int,eventKind,within\r\n',
  )
  expect(nodes.find((line) => line.startsWith('tomas-branza'))).toMatch(
    /^tomas-branza,Entity;Person,Tomáš Brânză,person,true,/,
  )
  const [edgeHead, edge] = lines(neo4jEdges)
  expect(edgeHead).toMatch(/^:START_ID,:END_ID,:TYPE,id,label,.*support:int,confidence:double,/)
  expect(edge?.split(',')[2]).toMatch(/^[A-Z_]+$/)
})
