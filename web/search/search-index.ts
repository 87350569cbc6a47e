import MiniSearch from 'minisearch'
import { foldName } from '../../src/text/fold-name.ts'
import type { Span } from '../../src/types/document.ts'
import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import type { Command } from '../commands.ts'
import { sentencesOf } from '../text/sentences-of.ts'

export type EntityHit = Readonly<{ kind: 'entity'; key: string; label: string }>
export type SentenceHit = Span & Readonly<{ kind: 'sentence'; document: GraphDocument['id']; text: string }>
export type CommandHit = Readonly<{ kind: 'command'; command: Command }>
export type Hit = EntityHit | SentenceHit | CommandHit

/** Finds entities first, then sentences; accents, case and small slips do not matter. */
export type SearchIndex = Readonly<{ find: (query: string) => readonly Hit[] }>

const MOST_ENTITIES = 7
const MOST_SENTENCES = 6

export function searchIndex(graph: KnowledgeGraph): SearchIndex {
  const entities = graph.mapNodes((key, { label }): EntityHit => ({ kind: 'entity', key, label }))
  const sentences = graph.getAttribute('documents').flatMap(({ id, text }) =>
    sentencesOf(text ?? '').map((span): SentenceHit => {
      return { kind: 'sentence', document: id, text: (text ?? '').slice(span.start, span.end), ...span }
    }),
  )
  const names = indexOf(
    entities.map(({ key, label }) => [label, ...graph.getNodeAttribute(key, 'aliases')].join(' | ')),
  )
  const texts = indexOf(sentences.map(({ text }) => text))
  return {
    find: (query) => [
      ...names(query, MOST_ENTITIES).flatMap((number) => entities[number] ?? []),
      ...texts(query, MOST_SENTENCES).flatMap((number) => sentences[number] ?? []),
    ],
  }
}

/** From a query to the numbers of the texts that match it, best first. */
function indexOf(texts: readonly string[]): (query: string, most: number) => number[] {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u),
    processTerm: (term) => foldName(term) || null,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: 'AND' },
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return (query, most) =>
    index
      .search(query)
      .slice(0, most)
      .map(({ id }) => Number(id))
}
