import { graphLines } from '../../graph/save.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { joined } from '../files/joined.ts'

/** The file of a graph as a stream, which never holds more than a piece of it. */
export function graphBody(graph: KnowledgeGraph): ReadableStream<Uint8Array> {
  const pieces = joined(graphLines(graph))[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.next()
      if (piece.done) controller.close()
      else controller.enqueue(encoder.encode(piece.value))
    },
  })
}
