import { MultiDirectedGraph } from 'graphology'
import { query } from '../../src/query/index.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import { valueText } from './tck-value-text.ts'

/** A scenario of the openCypher Technology Compatibility Kit as plain data. */
export type Scenario = Readonly<{
  file: string
  name: string
  graph: Readonly<{
    nodes: readonly (readonly [number, readonly string[], Record<string, unknown>])[]
    edges: readonly (readonly [number, number, string, Record<string, unknown>])[]
  }>
  query: string
  params?: Record<string, unknown>
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  ordered: boolean
  ignoreListOrder: boolean
  /** Where the query must be refused. */
  error?: string
}>

/** `refused` is loud, `wrong` silent, `accepted` an invalid query that was run. */
export type Outcome = Readonly<{ verdict: 'right' | 'refused' | 'wrong' | 'accepted'; detail: string }>

type NodeAttributes = { labels: readonly string[]; properties: Record<string, unknown> }
type EdgeAttributes = { type: string; properties: Record<string, unknown> }

const mapping = {
  labels: ({ labels }: NodeAttributes) => labels,
  type: ({ type }: EdgeAttributes) => type,
  properties: ({ properties }: NodeAttributes | EdgeAttributes) => properties,
}

export function outcomeOf(scenario: Scenario): Outcome {
  try {
    const { columns, rows } = query(graphOf(scenario), scenario.query, { params: scenario.params ?? {}, mapping })
    if (scenario.error !== undefined) return { verdict: 'accepted', detail: scenario.error }
    const texts = rows.map((row) => row.map((value) => valueText(value, scenario.ignoreListOrder)).join(' | '))
    const wanted = scenario.rows.map((row) => row.join(' | '))
    const inOrder = (lines: readonly string[]) => (scenario.ordered ? lines : lines.toSorted()).join('\n')
    const isRight = inOrder(texts) === inOrder(wanted) && columns.join() === scenario.columns.join()
    return {
      verdict: isRight ? 'right' : 'wrong',
      detail: `${columns.join(' | ')}\n${texts.join('\n')}\ninstead of\n${scenario.columns.join(' | ')}\n${wanted.join('\n')}`,
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { verdict: scenario.error === undefined ? 'refused' : 'right', detail: error.message }
  }
}

function graphOf({ graph: { nodes, edges } }: Scenario): MultiDirectedGraph<NodeAttributes, EdgeAttributes> {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const [key, labels, properties] of nodes) graph.addNode(String(key), { labels, properties })
  for (const [source, target, type, properties] of edges) {
    graph.addEdge(String(source), String(target), { type, properties })
  }
  return graph
}
