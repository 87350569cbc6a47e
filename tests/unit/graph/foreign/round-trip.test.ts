import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvEdges, csvNodes } from '../../../../src/export/csv.ts'
import { gexf } from '../../../../src/export/gexf.ts'
import { graphml } from '../../../../src/export/graphml.ts'
import { json } from '../../../../src/export/json.ts'
import { importGraph } from '../../../../src/graph/foreign/index.ts'
import { readGraph } from '../../../../src/graph/read.ts'
import type { KnowledgeGraph } from '../../../../src/types/graph.ts'
import type { Exporter } from '../../../../src/types/plugin.ts'
import { oddText } from '../../../fixtures/odd-text.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const sample = await sampleGraph()

/** The sample with another name, alias, title, quote, complement and key, and a second edge beside one of its own. */
function oddGraph(text: string): KnowledgeGraph {
  const graph = sample.copy()
  const key = `node ${text}`
  const node = graph.getNodeAttributes('lethra')
  const edge = graph.getEdgeAttributes('lethra|SIGNED|sill-accord')
  const evidence = edge.evidence.map((one) => ({ ...one, quote: text, timeText: text }))
  const how: readonly ('polarity' | 'date')[] = ['polarity', 'date']
  const contradictions = [{ edge: `two ${text}`, how }]
  graph.addNode(key, {
    ...node,
    label: text,
    aliases: [text, 'b'],
    identifiers: { odd: text },
    within: { place: 'lethra', why: text },
  })
  graph.addEdgeWithKey(`one ${text}`, key, 'lethra', { ...edge, label: text, holders: [key], evidence, contradictions })
  graph.addEdgeWithKey(`two ${text}`, key, 'lethra', { ...edge, complement: `c ${text}`, predicate: `p ${text}` })
  graph.setAttribute('title', `t ${text}`)
  return graph
}

/** In a file of another program a node or edge without a name is called by its key. */
function isName(text: string): boolean {
  return text !== ''
}

function written(exporter: Exporter, graph: KnowledgeGraph): string {
  return [...exporter.write(graph).chunks].join('')
}

/** Nodes and edges in the order of their keys, without what only the graph as a whole has. */
function content(graph: KnowledgeGraph) {
  const { nodes, edges } = graph.export()
  const byKey = (one: { key?: string }, other: { key?: string }) => ((one.key ?? '') < (other.key ?? '') ? -1 : 1)
  return { nodes: nodes.toSorted(byKey), edges: edges.map(({ undirected: _, ...edge }) => edge).toSorted(byKey) }
}

test('JSON gives back what was written, whatever characters are in it', async () => {
  await fc.assert(
    fc.asyncProperty(oddText(), async (text) => {
      const graph = oddGraph(text)
      expect((await readGraph([written(json, graph)])).export()).toEqual(graph.export())
    }),
    { numRuns: 60 },
  )
})

test('GraphML gives back what was written, whatever XML can hold', async () => {
  await fc.assert(
    fc.asyncProperty(oddText({ fitForXml: true }).filter(isName), async (text) => {
      const graph = oddGraph(text)
      const read = await importGraph('odd.graphml', written(graphml, graph))
      expect(content(read)).toEqual(content(graph))
      expect(read.getAttributes()).toEqual(graph.getAttributes())
    }),
    { numRuns: 60 },
  )
})

test('the two tables of CSV give back all nodes and edges', async () => {
  await fc.assert(
    fc.asyncProperty(oddText().filter(isName), async (text) => {
      const graph = oddGraph(text)
      const read = await importGraph('odd.csv', written(csvNodes, graph), written(csvEdges, graph))
      expect(content(read)).toEqual(content(graph))
    }),
    { numRuns: 60 },
  )
})

test('GEXF gives back names, types, places, relations and evidence', async () => {
  const graph = oddGraph('"quotes" & <tags> 🛶')
  const read = await importGraph('odd.gexf', written(gexf, graph))
  expect(read.mapNodes((key, { label, entityType, x, y }) => [key, label, entityType, x, y])).toEqual(
    graph.mapNodes((key, { label, entityType, x, y }) => [key, label, entityType, x, y]),
  )
  expect(
    read.mapEdges((key, { relation, label, evidence }, source, target) => [
      key,
      source,
      target,
      relation,
      label,
      evidence,
    ]),
  ).toEqual(
    graph.mapEdges((key, { relation, label, evidence }, source, target) => [
      key,
      source,
      target,
      relation,
      label,
      evidence,
    ]),
  )
})
