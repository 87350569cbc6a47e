import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { statusOf } from '../claims/status.ts'
import { strings } from '../strings.ts'
import type { Cell, Row, Table } from './table.ts'

const words = strings.table.claims

/** A row for each claim of a view. */
export function claimsTable(graph: KnowledgeGraph, { edges }: View): Table {
  const columns = [
    { title: words.subject },
    { title: words.claim },
    { title: words.object },
    { title: words.status },
    { title: words.holder },
    { title: words.time },
    { title: words.documents, isNumber: true },
  ]
  return { columns, rows: [...edges].map((edge) => claimRow(graph, edge)) }
}

function claimRow(graph: KnowledgeGraph, edge: string): Row {
  const attributes = graph.getEdgeAttributes(edge)
  const { label, complement, polarity, evidence, timeStart, support } = attributes
  const item = { kind: 'edge', key: edge, evidence: 0 } as const
  const status = statusOf(graph, attributes)
  return {
    key: edge,
    item,
    cells: [
      entityCell(graph, graph.source(edge)),
      { text: label, leadsTo: item, isNegated: polarity === 'negated' },
      entityCell(graph, graph.target(edge), complement),
      { text: status.words.map(({ word }) => word).join(', ') },
      { text: status.holders.length > 0 ? status.holders.join(' › ') : words.ownVoice },
      { text: timeStart ?? evidence.find(({ timeText }) => timeText)?.timeText ?? '' },
      { text: String(support), order: support },
    ],
  }
}

function entityCell(graph: KnowledgeGraph, key: string, complement?: string): Cell {
  const label = graph.getNodeAttribute(key, 'label')
  const text = complement === undefined ? label : `${label} ${strings.claim.as} “${complement}”`
  return { text, leadsTo: { kind: 'node', key } }
}
