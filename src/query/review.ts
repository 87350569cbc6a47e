import type { Entity, Proposal } from '../types/entity.ts'
import type { KnowledgeGraph, NodeAttributes } from '../types/graph.ts'

/** An entity as a reviewer sees it. */
export type Candidate = Readonly<{
  key: Entity['id']
  label: string
  entityType: NodeAttributes['entityType']
  roles: readonly string[]
  mentions: number
  documents: number
  /** One place where it is named. */
  passage: Readonly<{ document: string; start: number; end: number; text: string }>
}>

/** Two entities that may be one, with what a person needs to decide. */
export type ReviewItem = Readonly<{
  one: Candidate
  other: Candidate
  why: Proposal['why']
  against: Proposal['against']
}>

/** The joins that are left to a person, those of much-mentioned entities first. */
export function review(graph: KnowledgeGraph): readonly ReviewItem[] {
  const items = proposalsOf(graph).map(({ entities: [one, other], why, against }) => ({
    one: candidate(graph, one),
    other: candidate(graph, other),
    why,
    against,
  }))
  return items.toSorted((a, b) => weight(b) - weight(a))
}

/** The proposals about an entity, or all, as far as both entities are in the graph. */
export function proposalsOf(graph: KnowledgeGraph, key?: Entity['id']): readonly Proposal[] {
  const all = (graph.getAttribute('proposals') ?? []).filter(({ entities }) =>
    entities.every((one) => graph.hasNode(one)),
  )
  return key === undefined ? all : all.filter(({ entities }) => entities.includes(key))
}

function candidate(graph: KnowledgeGraph, key: Entity['id']): Candidate {
  const { label, entityType, roles, mentions } = graph.getNodeAttributes(key)
  const { document = '', start = 0, end = 0 } = mentions.find(({ kind }) => kind === 'name') ?? mentions[0] ?? {}
  return {
    key,
    label,
    entityType,
    roles: roles.map(({ title }) => title),
    mentions: mentions.length,
    documents: new Set(mentions.map((mention) => mention.document)).size,
    passage: { document, start, end, text: around(graph, document, start, end) },
  }
}

const AROUND = 60

function around(graph: KnowledgeGraph, document: string, start: number, end: number): string {
  const text = graph.getAttribute('documents').find(({ id }) => id === document)?.text
  if (text === undefined) return ''
  const [from, to] = [Math.max(0, start - AROUND), end + AROUND]
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`
}

function weight({ one, other }: ReviewItem): number {
  return Math.min(one.mentions, other.mentions)
}
