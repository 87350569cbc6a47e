import { UsageError } from '../../text/usage-error.ts'
import type { Evidence } from '../../types/claim.ts'
import type { Anchor, Correction } from '../../types/correction.ts'
import type { Document, Span } from '../../types/document.ts'
import type { Entity, EntityType, MentionReference } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'

/** Nodes of a graph are one entity. */
export function merge(graph: KnowledgeGraph, keys: readonly Entity['id'][]): Correction {
  if (new Set(keys).size < 2) throw new UsageError('A merge needs two entities or more.')
  return { correct: 'merge', mentions: keys.map((key) => firstMention(graph, key)) }
}

/** Nodes of a graph are different things, and stay so. */
export function distinct(graph: KnowledgeGraph, keys: readonly Entity['id'][]): Correction {
  if (new Set(keys).size < 2) throw new UsageError('It takes two entities or more to tell them apart.')
  return { correct: 'distinct', mentions: keys.map((key) => firstMention(graph, key)) }
}

/** Some of a node’s mentions are another entity; they are told by their numbers, from 0. */
export function split(graph: KnowledgeGraph, key: Entity['id'], numbers: readonly number[]): Correction {
  const { mentions, label } = graph.getNodeAttributes(key)
  const chosen = numbers.flatMap((number) => mentions[number] ?? [])
  if (chosen.length === 0 || chosen.length !== numbers.length || chosen.length === mentions.length)
    throw new UsageError(`Some of the ${mentions.length} mentions of ${label} have to go, and some to stay.`)
  return { correct: 'split', mentions: chosen.map(anchorOf) }
}

export function rename(graph: KnowledgeGraph, key: Entity['id'], label: string): Correction {
  if (label.trim() === '') throw new UsageError('A name needs a letter at least.')
  return { correct: 'rename', mention: firstMention(graph, key), label: label.trim() }
}

export function retype(graph: KnowledgeGraph, key: Entity['id'], entityType: EntityType): Correction {
  return { correct: 'retype', mention: firstMention(graph, key), entityType }
}

/** The claim of an edge is wrong, in each of the sentences that were taken to state it: a correction for each. */
export function rejection(graph: KnowledgeGraph, edge: string): readonly Correction[] {
  const { relation, evidence } = graph.getEdgeAttributes(edge)
  return evidence.map((one) => ({
    correct: 'reject',
    claim: {
      relation,
      subject: wordsAt(graph, one, one.subject),
      object: wordsAt(graph, one, one.object),
      quote: { document: one.document, start: one.start, end: one.end, text: one.quote },
    },
  }))
}

export type Added = Readonly<{
  document: Document['id']
  quote: string
  subject: string
  relation: string
  object: string
}>

/** A claim that was overlooked, with the sentence that states it; subject and object are words of that sentence. */
export function addition(graph: KnowledgeGraph, { document, quote, subject, relation, object }: Added): Correction {
  const text = graph.getAttribute('documents').find(({ id }) => id === document)?.text
  if (text === undefined) throw new UsageError(`The graph holds no text of ${document}. Build it without --no-text.`)
  if (!graph.getAttribute('schema').relations.some(({ id }) => id === relation))
    throw new UsageError(`${relation} is no relation of the schema, as MET_WITH is.`)
  const place = placed(document, text, quote, 0)
  const within = text.slice(0, place.end)
  return {
    correct: 'add',
    claim: {
      relation,
      quote: place,
      subject: placed(document, within, subject, place.start),
      object: placed(document, within, object, place.start),
    },
  }
}

function placed(document: Document['id'], text: string, words: string, from: number): Anchor {
  const start = words === '' ? -1 : text.indexOf(words, from)
  if (start < 0) throw new UsageError(`“${words}” does not stand there in ${document}. Copy the words as they are.`)
  return { document, start, end: start + words.length, text: words }
}

/** A name holds better than a description or the verb of an event, and a pronoun least. */
function firstMention(graph: KnowledgeGraph, key: Entity['id']): Anchor {
  const { mentions, label } = graph.getNodeAttributes(key)
  const best = kinds.flatMap((kind) => mentions.filter((mention) => mention.kind === kind))[0]
  if (best === undefined) throw new UsageError(`${label} has no mention to tie a correction to.`)
  return anchorOf(best)
}

const kinds = ['name', 'description', 'verb', 'pronoun'] as const

function anchorOf({ document, start, end, text }: MentionReference): Anchor {
  return { document, start, end, text }
}

function wordsAt(graph: KnowledgeGraph, evidence: Evidence, { start, end }: Span): Anchor {
  const { document, quote } = evidence
  const text = graph.getAttribute('documents').find(({ id }) => id === document)?.text
  const isInQuote = start >= evidence.start && end <= evidence.end
  if (text === undefined && !isInQuote) throw new UsageError(`The graph holds no text of ${document}.`)
  const words = text?.slice(start, end) ?? quote.slice(start - evidence.start, end - evidence.start)
  return { document, start, end, text: words }
}
