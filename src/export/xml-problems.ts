import type { KnowledgeGraph } from '../types/graph.ts'
import type { Problem } from '../types/problem.ts'
import { edgeColumns, nodeColumns } from './columns.ts'
import { unfitCharacter } from './xml.ts'

type Written = Readonly<{ place: string; texts: readonly unknown[] }>

/** What cannot be written as it is: one problem for each node or edge with a character that XML does not have. */
export function xmlProblems(graph: KnowledgeGraph, format: string): readonly Problem[] {
  const { title } = graph.getAttributes()
  return [{ place: 'the title', texts: [title] }, ...nodeTexts(graph), ...edgeTexts(graph)].flatMap((written) =>
    problemsOf(written, title, format),
  )
}

function nodeTexts(graph: KnowledgeGraph): readonly Written[] {
  return graph.mapNodes((key, node) => ({
    place: `node “${key}”`,
    texts: [key, node.label, ...nodeColumns.map(({ cell }) => cell(node, graph))],
  }))
}

function edgeTexts(graph: KnowledgeGraph): readonly Written[] {
  return graph.mapEdges((key, edge) => ({
    place: `edge “${key}”`,
    texts: [key, edge.label, ...edgeColumns.map(({ cell }) => cell(edge, graph))],
  }))
}

function problemsOf({ place, texts }: Written, source: string, format: string): readonly Problem[] {
  const unfit = texts.flatMap((text) => (typeof text === 'string' ? (unfitCharacter(text) ?? []) : []))[0]
  if (unfit === undefined) return []
  const message = `${place} has the character ${unfit}, which ${format} cannot hold; U+FFFD (�) stands there instead. Take it out of the document to be rid of it.`
  return [{ by: format.toLowerCase(), message, source }]
}
