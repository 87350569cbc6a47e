import { importGraph } from '../../graph/foreign/index.ts'
import { readGraph } from '../../graph/read.ts'
import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { graphTables } from './graph-tables.ts'
import { fileBytes } from './input-lines.ts'
import { linesOf } from './lines-of.ts'

/**
 * Reads a saved graph line by line, or a graph of another program: GraphML, GEXF, the JSON of graphology or networkx, tables of CSV.
 * What is no graph, or one of a newer format, is a `UsageError` that names the file.
 */
export async function readGraphFile(path: string): Promise<KnowledgeGraph> {
  try {
    return path.toLowerCase().endsWith('.json') ? await readJson(path) : await readOther(path)
  } catch (error) {
    if (!(error instanceof UsageError) || error.message.startsWith(path)) throw error
    throw new UsageError(`${path}: ${error.message}`, { cause: error })
  }
}

/** Whether a path is that of a graph rather than of a document. */
export function isGraphPath(path: string): boolean {
  return /\.(json|graphml|gexf|nodes\.csv|edges\.csv)$/i.test(path)
}

async function readJson(path: string): Promise<KnowledgeGraph> {
  try {
    return await readGraph(linesOf(fileBytes(path)))
  } catch (error) {
    if (!(error instanceof UsageError) || !error.message.startsWith('This is no graph of relata')) throw error
    return importGraph(path, await textOf(path)).catch(() => Promise.reject(error))
  }
}

async function readOther(path: string): Promise<KnowledgeGraph> {
  if (/\.(graphml|gexf)$/i.test(path)) return importGraph(path, await textOf(path))
  if (/\.csv$/i.test(path)) return importGraph(path, ...(await Promise.all((await graphTables(path)).map(textOf))))
  return readGraph(linesOf(fileBytes(path)))
}

async function textOf(path: string): Promise<string> {
  const lines: string[] = []
  for await (const line of linesOf(fileBytes(path))) lines.push(line)
  return lines.join('\n').replace(/^\u{feff}/u, '')
}
