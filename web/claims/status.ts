import type { EdgeAttributes, KnowledgeGraph } from '../../src/types/graph.ts'
import { strings } from '../strings.ts'

/** One word about how a claim is said, and the sentence that explains it. */
export type StatusWord = Readonly<{ kind: EdgeAttributes['modality'] | 'negated'; word: string; explanation: string }>

export type Status = Readonly<{
  words: readonly StatusWord[]
  /** Names of those who say so, outermost first. */
  holders: readonly string[]
  /** Who says so, as people put it. */
  voice: string
}>

/** How a claim is said and who says so, in words: `negated, planned` and `said by Ada Lovelace`. */
export function statusOf(graph: KnowledgeGraph, edge: EdgeAttributes): Status {
  const holders = edge.holders.map((key) => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key))
  return {
    words: wordsOf(edge),
    holders,
    voice: holders.length > 0 ? strings.claim.saidBy(holders) : strings.claim.ownVoice,
  }
}

/** The same on one line. */
export function statusLine({ words, voice }: Status): string {
  return [...words.map(({ word }) => word), voice].join(', ')
}

/** What somebody says is not stated by the document. */
function wordsOf({ polarity, modality, holders }: EdgeAttributes): StatusWord[] {
  if (polarity === 'negated') return [statusWord('negated'), ...(modality === 'asserted' ? [] : [statusWord(modality)])]
  return modality === 'asserted' && holders.length > 0 ? [] : [statusWord(modality)]
}

function statusWord(kind: StatusWord['kind']): StatusWord {
  const [word, explanation] = strings.status[kind]
  return { kind, word, explanation }
}
