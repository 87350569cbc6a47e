import { compareText } from '../text/compare-text.ts'
import { editDistance } from '../text/edit-distance.ts'
import { foldName } from '../text/fold-name.ts'
import { UsageError } from '../text/usage-error.ts'
import type { KnowledgeGraph, NodeAttributes } from '../types/graph.ts'

/**
 * The key of the entity that a name names best, without regard to case, accents and articles: first by its key, then by label, then
 * by another name, then by a part of one. Throws a `UsageError` with the nearest names where there is none.
 */
export function findEntity(graph: KnowledgeGraph, name: string): string {
  if (graph.hasNode(name)) return name
  const [best] = findEntities(graph, name)
  if (best !== undefined) return best
  const nearest = nearestLabels(graph, name)
  const remedy = nearest.length > 0 ? `Did you mean ${nearest.join(', ')}?` : 'The graph is empty.'
  throw new UsageError(`No entity is called “${name}”. ${remedy}`)
}

/** The keys of all entities that a name fits, the best first; of equals the one with more mentions. */
export function findEntities(graph: KnowledgeGraph, name: string): readonly string[] {
  const folded = foldName(name)
  const fits = graph.mapNodes((key, node) => ({
    key,
    rank: key === name ? 5 : rankOf(folded, key, node),
    mentions: node.mentions.length,
  }))
  return fits
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank || b.mentions - a.mentions || compareText(a.key, b.key))
    .map(({ key }) => key)
}

function rankOf(name: string, key: string, { label, aliases }: NodeAttributes): number {
  if (name === '') return 0
  if (name === key || name === foldName(label)) return 4
  const names = aliases.map(foldName)
  if (names.includes(name)) return 3
  return hasWords(foldName(label), name) ? 2 : Number(names.some((alias) => hasWords(alias, name)))
}

/** `river commission` has the words `commission` and `river com`, since the last may be unfinished. */
function hasWords(name: string, words: string): boolean {
  return ` ${name}`.includes(` ${words}`)
}

const suggestions = 3

function nearestLabels(graph: KnowledgeGraph, name: string): readonly string[] {
  const folded = foldName(name)
  const distances = graph.mapNodes((_, { label, aliases }) => ({
    label,
    distance: Math.min(...[label, ...aliases].map((one) => distance(folded, foldName(one)))),
  }))
  const ordered = distances.toSorted((a, b) => a.distance - b.distance || compareText(a.label, b.label))
  return [...new Set(ordered.map(({ label }) => label))].slice(0, suggestions)
}

/** A word mistyped counts less than a word left out: the nearest of the whole name and its words. */
function distance(name: string, other: string): number {
  return Math.min(...[other, ...other.split(' ')].map((words) => editDistance(name, words)))
}
