import { sortedJson } from '../text/json-lines.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { evidenceText } from './evidence-text.ts'

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
  { title: 'eventKind', type: 'string', cell: ({ eventKind }) => eventKind },
  {
    title: 'within',
    type: 'string',
    cell: ({ within }, graph) =>
      within && graph.hasNode(within.place) ? graph.getNodeAttribute(within.place, 'label') : undefined,
  },
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

export function labelsOf(keys: readonly string[], graph: KnowledgeGraph): readonly string[] {
  return keys.map((key) => graph.getNodeAttribute(key, 'label'))
}

/** Lists and objects as JSON, so that they can be read back whole; a reader that does not know them sees one column each. */
export const exactNodeColumns: readonly Column<NodeAttributes>[] = [
  { title: 'aliasesJson', type: 'string', cell: ({ aliases }) => sortedJson(aliases) },
  { title: 'rolesJson', type: 'string', cell: ({ roles }) => sortedJson(roles) },
  { title: 'identifiersJson', type: 'string', cell: ({ identifiers }) => sortedJson(identifiers) },
  { title: 'mentionsJson', type: 'string', cell: ({ mentions }) => sortedJson(mentions) },
  { title: 'withinJson', type: 'string', cell: ({ within }) => within && sortedJson(within) },
  { title: 'x', type: 'double', cell: ({ x }) => x },
  { title: 'y', type: 'double', cell: ({ y }) => y },
]

export const exactEdgeColumns: readonly Column<EdgeAttributes>[] = [
  { title: 'holdersJson', type: 'string', cell: ({ holders }) => sortedJson(holders) },
  {
    title: 'contradictionsJson',
    type: 'string',
    cell: ({ contradictions }) => contradictions && sortedJson(contradictions),
  },
]

function listed(texts: readonly string[]): string {
  return texts.join('; ')
}
