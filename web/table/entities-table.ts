import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { otherNamesOf } from '../claims/other-names-of.ts'
import { strings } from '../strings.ts'
import type { Cell, Row, Table } from './table.ts'

const words = strings.table.entities

/** A row for each entity of a view. */
export function entitiesTable(graph: KnowledgeGraph, view: View): Table {
  const columns = [
    { title: words.name },
    { title: words.kind },
    { title: words.claims, isNumber: true },
    { title: words.mentions, isNumber: true },
    { title: words.documents, isNumber: true },
    { title: words.also },
  ]
  return { columns, rows: [...view.nodes].map((key) => entityRow(graph, view, key)) }
}

function entityRow(graph: KnowledgeGraph, { edges }: View, key: string): Row {
  const { label, entityType, aliases, mentions } = graph.getNodeAttributes(key)
  const item = { kind: 'node', key } as const
  return {
    key,
    item,
    cells: [
      { text: label, leadsTo: item },
      { text: strings.types[entityType][0] },
      number(graph.edges(key).filter((edge) => edges.has(edge)).length),
      number(mentions.length),
      number(new Set(mentions.map(({ document }) => document)).size),
      { text: otherNamesOf(label, aliases).join(', ') },
    ],
  }
}

function number(count: number): Cell {
  return { text: String(count), order: count }
}
