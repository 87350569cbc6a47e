import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { claimSentence } from '../claims/claim-sentence.ts'
import { strings } from '../strings.ts'
import type { Change } from './change.ts'
import { changedGraph } from './changed-graph.ts'

/** Each change as a sentence about the graph as it was before it. */
export function changesInWords(graph: KnowledgeGraph, changes: readonly Change[]): readonly string[] {
  return changes.map((change, number) => inWords(changedGraph(graph, changes.slice(0, number)), change))
}

function inWords(graph: KnowledgeGraph, change: Change): string {
  const words = strings.corrections.changes
  if (change.kind === 'reject') return words.reject(claimSentence(graph, change.edge))
  if (change.kind === 'merge') return words.merge(labelOf(graph, change.other), labelOf(graph, change.into))
  const label = labelOf(graph, change.key)
  if (change.kind === 'rename') return words.rename(label, change.label)
  if (change.kind === 'retype') return words.retype(label, strings.types[change.entityType][0].toLowerCase())
  const { mentions } = graph.getNodeAttributes(change.key)
  const texts = change.numbers.flatMap((number) => mentions[number]?.text ?? [])
  return words.split([...new Set(texts)], label)
}

function labelOf(graph: KnowledgeGraph, key: string): string {
  return graph.getNodeAttribute(key, 'label')
}
