import { sortedJson } from '../text/json-lines.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { evidenceText } from './evidence-text.ts'
import { element } from './xml.ts'

/** A column of the data table: its title and, for each node or edge, what stands in it. */
export type Column<Subject> = Readonly<{
  title: string
  type: 'string' | 'boolean' | 'integer' | 'double'
  cell: (subject: Subject, graph: KnowledgeGraph) => string | number | boolean | undefined
}>

export const nodeColumns: readonly Column<NodeAttributes>[] = [
  { title: 'entityType', type: 'string', cell: ({ entityType }) => entityType },
  { title: 'named', type: 'boolean', cell: ({ named }) => named },
  { title: 'aliases', type: 'string', cell: ({ aliases }) => listed(aliases) },
  { title: 'roles', type: 'string', cell: ({ roles }) => listed(roles.map(({ title }) => title)) },
  {
    title: 'identifiers',
    type: 'string',
    cell: ({ identifiers }) => listed(Object.entries(identifiers).map(([scheme, id]) => `${scheme} ${id}`)),
  },
  { title: 'mentionCount', type: 'integer', cell: ({ mentions }) => mentions.length },
]

export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  { title: 'relation', type: 'string', cell: ({ relation }) => relation },
  { title: 'predicate', type: 'string', cell: ({ predicate }) => predicate },
  { title: 'polarity', type: 'string', cell: ({ polarity }) => polarity },
  { title: 'modality', type: 'string', cell: ({ modality }) => modality },
  { title: 'holders', type: 'string', cell: ({ holders }, graph) => listed(labelsOf(holders, graph)) },
  { title: 'complement', type: 'string', cell: ({ complement }) => complement },
  { title: 'support', type: 'integer', cell: ({ support }) => support },
  { title: 'confidence', type: 'double', cell: ({ confidence }) => confidence },
  { title: 'timeStart', type: 'string', cell: ({ timeStart }) => timeStart },
  { title: 'timeEnd', type: 'string', cell: ({ timeEnd }) => timeEnd },
  { title: 'evidence', type: 'string', cell: ({ evidence }, graph) => evidenceText(evidence, graph) },
  { title: 'evidenceJson', type: 'string', cell: ({ evidence }) => sortedJson(evidence) },
]

/** The cells of one row; what is not known has none. */
export function cells<Subject>(columns: readonly Column<Subject>[], subject: Subject, graph: KnowledgeGraph): string {
  const values = columns.flatMap(({ title, cell }) => {
    const value = cell(subject, graph)
    return value === undefined || value === '' ? [] : [element('attvalue', { for: title, value: String(value) })]
  })
  return `<attvalues>${values.join('')}</attvalues>`
}

export function labelsOf(keys: readonly string[], graph: KnowledgeGraph): readonly string[] {
  return keys.map((key) => graph.getNodeAttribute(key, 'label'))
}

function listed(texts: readonly string[]): string {
  return texts.join('; ')
}
