import { graphLines } from '../../graph/save.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { writeFile } from './write-file.ts'

/** Saves a graph, whole or not at all. */
export function writeGraphFile(path: string, graph: KnowledgeGraph): Promise<void> {
  return writeFile(path, graphLines(graph))
}
