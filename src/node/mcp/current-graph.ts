import { stat } from 'node:fs/promises'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { readGraphFile } from '../files/read-graph-file.ts'

/** The graph of a file as it is now. */
export type CurrentGraph = () => Promise<KnowledgeGraph>

/** Reads a graph anew whenever its file has changed since it was read. */
export function currentGraph(path: string): CurrentGraph {
  let read: Readonly<{ stamp: string; graph: Promise<KnowledgeGraph> }> | undefined
  return async () => {
    const stamp = await stampOf(path)
    if (read?.stamp === stamp) return read.graph
    const graph = readGraphFile(path)
    read = { stamp, graph }
    graph.catch(() => {
      if (read?.graph === graph) read = undefined
    })
    return graph
  }
}

/** What changes when a file is written; a file that is not there is told by whoever reads it. */
async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? 'none' : `${found.ino} ${found.size} ${found.mtimeMs}`
}
