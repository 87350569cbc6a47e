import { compareText } from '../text/compare-text.ts'
import type { KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { type Statement, statement } from './statement.ts'

/** All that a graph knows of one entity. */
export type EntityCard = Readonly<{
  key: string
  label: string
  entityType: NodeAttributes['entityType']
  aliases: readonly string[]
  roles: readonly string[]
  identifiers: NodeAttributes['identifiers']
  /** How often the documents refer to it. */
  mentions: number
  /** What it does, typed relations and much-stated claims first. */
  outgoing: readonly Statement[]
  /** What is done to it. */
  incoming: readonly Statement[]
}>

/** The card of an entity, by its key. */
export function entityCard(graph: KnowledgeGraph, key: string): EntityCard {
  const { label, entityType, aliases, roles, identifiers, mentions } = graph.getNodeAttributes(key)
  return {
    key,
    label,
    entityType,
    aliases,
    roles: roles.map(({ title }) => title),
    identifiers,
    mentions: mentions.length,
    outgoing: statements(graph, graph.outEdges(key)),
    incoming: statements(graph, graph.inEdges(key)),
  }
}

function statements(graph: KnowledgeGraph, edges: readonly string[]): readonly Statement[] {
  return edges.map((edge) => statement(graph, edge)).toSorted(compareStatements)
}

function compareStatements(a: Statement, b: Statement): number {
  return (
    Number(a.relation === 'RELATED') - Number(b.relation === 'RELATED') ||
    b.support - a.support ||
    b.quotes.length - a.quotes.length ||
    compareText(a.edge, b.edge)
  )
}
