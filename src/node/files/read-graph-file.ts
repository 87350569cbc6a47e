import { readGraph } from '../../graph/read.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { fileBytes } from './input-lines.ts'
import { linesOf } from './lines-of.ts'

/** Reads a saved graph line by line; what is no graph, or one of a newer format, is a `UsageError` that names the file. */
export async function readGraphFile(path: string): Promise<KnowledgeGraph> {
  try {
    return await readGraph(linesOf(fileBytes(path)))
  } catch (error) {
    if (!(error instanceof UsageError) || error.message.startsWith(path)) throw error
    throw new UsageError(`${path}: ${error.message}`, { cause: error })
  }
}
