import { sectionAt } from '../text/section-at.ts'
import type { Evidence } from '../types/claim.ts'
import type { Contradiction, EdgeAttributes, GraphDocument, KnowledgeGraph } from '../types/graph.ts'

/** A node as people know it. */
export type NodeName = Readonly<{ key: string; label: string }>

/** A passage that states an edge. */
export type Quote = Readonly<{
  document: GraphDocument['id']
  title: string
  start: number
  end: number
  /** Page and heading in the original: `page 3, “Background”`. */
  section?: string
  quote: string
}>

/** What an edge says, with names in the place of keys. */
export type Statement = Readonly<{
  /** Key of the edge. */
  edge: string
  source: NodeName
  target: NodeName
  relation: EdgeAttributes['relation']
  label: EdgeAttributes['label']
  /** Read from target to source: `is owned by`. */
  inverse: string
  complement?: string
  /** What keeps it from being a plain fact: `negated`, `planned`; empty where nothing does. */
  status: readonly string[]
  /** Who says so, outermost first. */
  holders: readonly NodeName[]
  /** When, as written where it is written. */
  time?: string
  support: number
  quotes: readonly Quote[]
  /** What cannot be right if this is. */
  contradictions: readonly Readonly<{ how: Contradiction['how']; statement: Account }>[]
}>

/** A statement by itself, without what contradicts it. */
export type Account = Omit<Statement, 'contradictions'>

/** Puts an edge into words, with the edges that contradict it. */
export function statement(graph: KnowledgeGraph, edge: string): Statement {
  const { contradictions = [] } = graph.getEdgeAttributes(edge)
  const known = contradictions.filter((one) => graph.hasEdge(one.edge))
  return {
    ...account(graph, edge),
    contradictions: known.map((one) => ({ how: one.how, statement: account(graph, one.edge) })),
  }
}

function account(graph: KnowledgeGraph, edge: string): Account {
  const attributes = graph.getEdgeAttributes(edge)
  const { relation, label, complement, polarity, modality, holders, support, evidence } = attributes
  const time = timeOf(attributes)
  return {
    edge,
    source: nodeName(graph, graph.source(edge)),
    target: nodeName(graph, graph.target(edge)),
    relation,
    label,
    inverse: inverseOf(graph, attributes),
    ...(complement !== undefined && { complement }),
    status: statusOf({ polarity, modality }),
    holders: holders.map((holder) => nodeName(graph, holder)),
    ...(time !== undefined && { time }),
    support,
    quotes: evidence.map((one) => quoteOf(graph, one)),
  }
}

/** What keeps a claim from being a plain fact. */
export function statusOf({ polarity, modality }: Pick<EdgeAttributes, 'polarity' | 'modality'>): readonly string[] {
  return [...(polarity === 'negated' ? [polarity] : []), ...(modality === 'asserted' ? [] : [modality])]
}

export function nodeName(graph: KnowledgeGraph, key: string): NodeName {
  return { key, label: graph.getNodeAttribute(key, 'label') }
}

/** The open relation has no words for the other direction. */
function inverseOf(graph: KnowledgeGraph, { relation, label }: EdgeAttributes): string {
  const known = graph.getAttribute('schema').relations.find(({ id }) => id === relation)
  return known === undefined || relation === 'RELATED' ? `← ${label}` : known.inverse
}

function timeOf({ evidence, timeStart, timeEnd }: EdgeAttributes): string | undefined {
  const written = evidence.flatMap(({ timeText }) => timeText ?? [])[0]
  const dated = timeStart ?? timeEnd
  if (written === undefined || dated === undefined) return written ?? dated
  return `${written} (${dated})`
}

export function quoteOf(graph: KnowledgeGraph, { document, start, end, quote }: Evidence): Quote {
  const origin = graph.getAttribute('documents').find(({ id }) => id === document)
  const section = sectionAt(origin?.sections, start)
  return { document, title: origin?.title ?? document, start, end, ...(section && { section }), quote }
}
