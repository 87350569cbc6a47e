import { jsonLines } from '../text/json-lines.ts'
import type { KnowledgeGraph } from '../types/graph.ts'

/**
 * The file of a graph, as graphology’s `export()` has it: UTF-8 JSON, keys sorted, one document, node or edge a line. Each
 * line ends in `\n`; no line holds more than one text, so that size is no limit.
 */
export function graphLines(graph: KnowledgeGraph): Iterable<string> {
  return jsonLines({ ...graph.export() })
}
