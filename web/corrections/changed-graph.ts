import { merge, rejection, rename, retype, split } from '../../src/resolve/corrections/from-graph.ts'
import type { Correction } from '../../src/types/correction.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Change } from './change.ts'
import { mergeNodes } from './merge-nodes.ts'
import { splitNode } from './split-node.ts'

/** A graph with changes made in it, one after the other; about what the next build makes of them, which alone is exact. */
export function changedGraph(graph: KnowledgeGraph, changes: readonly Change[]): KnowledgeGraph {
  if (changes.length === 0) return graph
  const changed = graph.copy()
  for (const change of changes) apply(changed, change)
  return changed
}

/** Those of some changes that a graph built anew still has the nodes and edges for. */
export function fittingChanges(graph: KnowledgeGraph, changes: readonly Change[]): readonly Change[] {
  const changed = graph.copy()
  return changes.filter((change) => {
    const isFitting = fits(changed, change)
    if (isFitting) apply(changed, change)
    return isFitting
  })
}

function fits(graph: KnowledgeGraph, change: Change): boolean {
  if (change.kind === 'reject') return graph.hasEdge(change.edge)
  if (change.kind === 'merge') return graph.hasNode(change.into) && graph.hasNode(change.other)
  if (!graph.hasNode(change.key)) return false
  const count = graph.getNodeAttribute(change.key, 'mentions').length
  return change.kind !== 'split' || change.numbers.every((number) => number < count)
}

/** The corrections that bring changes about in every build; throws a `UsageError` where words of a document are missing. */
export function correctionsOf(graph: KnowledgeGraph, changes: readonly Change[]): readonly Correction[] {
  const changed = graph.copy()
  return changes.flatMap((change) => {
    const corrections = correctionsFor(changed, change)
    apply(changed, change)
    return corrections
  })
}

function correctionsFor(graph: KnowledgeGraph, change: Change): readonly Correction[] {
  switch (change.kind) {
    case 'merge':
      return [merge(graph, [change.into, change.other])]
    case 'split':
      return [split(graph, change.key, change.numbers)]
    case 'rename':
      return [rename(graph, change.key, change.label)]
    case 'retype':
      return [retype(graph, change.key, change.entityType)]
    case 'reject':
      return rejection(graph, change.edge)
  }
}

function apply(graph: KnowledgeGraph, change: Change): void {
  switch (change.kind) {
    case 'merge':
      mergeNodes(graph, change)
      return
    case 'split':
      splitNode(graph, change)
      return
    case 'rename':
      graph.mergeNodeAttributes(change.key, { label: change.label })
      return
    case 'retype':
      graph.mergeNodeAttributes(change.key, { entityType: change.entityType })
      return
    case 'reject':
      graph.dropEdge(change.edge)
  }
}
