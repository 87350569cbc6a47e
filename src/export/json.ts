import { jsonLines } from '../text/json-lines.ts'
import type { Exporter } from '../types/plugin.ts'

/** The graph as relata saves it: graphology’s JSON, one document, node or edge a line. */
export const json: Exporter = {
  name: 'json',
  extension: '.json',
  mediaType: 'application/json',
  write: (graph) => ({ chunks: jsonLines({ ...graph.export() }), problems: [] }),
}
