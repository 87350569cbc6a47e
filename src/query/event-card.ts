import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import { sortedJson } from '../text/json-lines.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { isBelieved } from './is-believed.ts'
import { type NodeName, nodeName, type Quote, quoteOf, statusOf } from './statement.ts'

/** Everybody and everything with the same part in an event: `{ relation: 'PARTY_TO', nodes: [Ana Ito, Pedro Alvarez] }`. */
export type EventPart = Readonly<{ relation: EdgeAttributes['relation']; nodes: readonly NodeName[] }>

/** What an event was, when, and who had which part in it. */
export type EventCard = Readonly<{
  /** Key of the node. */
  key: string
  label: string
  /** What documents call it, without its parties and its day: `Meeting`. */
  word: string
  kind: string
  /** In the order of `partRelations`. */
  parts: readonly EventPart[]
  timeStart?: string
  timeEnd?: string
  timeText?: string
  /** What keeps it from being a plain fact: `planned`; empty where nothing does. */
  status: readonly string[]
  /** Who says so, outermost first. */
  holders: readonly NodeName[]
  quotes: readonly Quote[]
}>

/** Relations between an event and who or what has a part in it. */
const partRelations = [
  ...['PARTY_TO', 'TARGET_OF', 'SIGNED', 'HOSTED', 'ORGANIZED', 'MEDIATED', 'ATTENDED'],
  'TOOK_PLACE_IN',
]

/** The card of an event; undefined for what is none of a known kind. */
export function eventCard(graph: KnowledgeGraph, key: string): EventCard | undefined {
  const { label, eventKind, aliases } = graph.getNodeAttributes(key)
  if (eventKind === undefined) return undefined
  const edges = partEdges(graph, key)
  const told = edges.map((edge) => graph.getEdgeAttributes(edge))
  const surest = told.find(isBelieved) ?? told[0]
  return {
    key,
    label,
    word: wordOf(label, [eventKind, ...aliases]),
    kind: eventKind,
    parts: partsOf(graph, key, edges),
    ...timeOf(told),
    status: surest === undefined ? [] : statusOf(surest),
    holders: surest === undefined ? [] : surest.holders.map((holder) => nodeName(graph, holder)),
    quotes: quotesOf(graph, told),
  }
}

/** What a label begins with that names like events alone: `Meeting of Ana Ito, 3 March 2031` → `Meeting`. */
function wordOf(label: string, words: readonly string[]): string {
  const word = words.find(
    (one) => /^\W/.test(label.slice(one.length)) && label.toLowerCase().startsWith(one.toLowerCase()),
  )
  return word === undefined ? label : label.slice(0, word.length)
}

/** Whether an event has no noun in the documents, so that only its parts tell of it: “met”, “was arrested”. */
export function isVerbOnly({ mentions }: Pick<NodeAttributes, 'mentions'>): boolean {
  return mentions.length > 0 && mentions.every(({ kind }) => kind === 'verb')
}

/** The edges that say who or what has a part in an event. */
export function partEdges(graph: KnowledgeGraph, event: string): readonly string[] {
  const isPart = (_: string, { relation }: EdgeAttributes) => partRelations.includes(relation)
  return graph.filterEdges(event, isPart).toSorted(compareText)
}

function partsOf(graph: KnowledgeGraph, event: string, edges: readonly string[]): readonly EventPart[] {
  const byRelation = groupBy(edges, (edge) => graph.getEdgeAttribute(edge, 'relation'))
  return partRelations.flatMap((relation) => {
    const keys = (byRelation.get(relation) ?? []).map((edge) => graph.opposite(event, edge))
    const nodes = [...new Set(keys)].map((key) => nodeName(graph, key))
    return nodes.length > 0 ? [{ relation, nodes }] : []
  })
}

/** From the first beginning to the last end that the passages give. */
function timeOf(edges: readonly EdgeAttributes[]): Pick<EventCard, 'timeStart' | 'timeEnd' | 'timeText'> {
  const timeStart = edges.flatMap((edge) => edge.timeStart ?? []).toSorted(compareText)[0]
  const timeEnd = edges
    .flatMap((edge) => edge.timeEnd ?? [])
    .toSorted(compareText)
    .at(-1)
  const timeText = edges.flatMap(({ evidence }) => evidence.flatMap((one) => one.timeText ?? []))[0]
  return {
    ...(timeStart !== undefined && { timeStart }),
    ...(timeEnd !== undefined && { timeEnd }),
    ...(timeText !== undefined && { timeText }),
  }
}

function quotesOf(graph: KnowledgeGraph, edges: readonly EdgeAttributes[]): readonly Quote[] {
  const quotes = edges.flatMap(({ evidence }) => evidence.map((one) => quoteOf(graph, one)))
  const once = [...new Map(quotes.map((quote) => [sortedJson(quote), quote])).values()]
  return once.toSorted((a, b) => compareText(a.document, b.document) || a.start - b.start)
}
