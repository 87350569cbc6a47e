import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { readCsvGraph } from './csv-graph.ts'
import type { ForeignGraph } from './foreign-graph.ts'
import { readGexf } from './gexf.ts'
import { readGraphml } from './graphml.ts'
import { readJsonGraph } from './json-graph.ts'
import { knowledgeGraphOf } from './knowledge-graph-of.ts'

/** A format that graphs of other programs are read in. */
export type GraphReader = Readonly<{
  name: string
  /** File name ending, lower case, with the dot. */
  extension: string
  /** Reads the text of a file, or of all that belong together. */
  read: (...texts: readonly string[]) => Promise<ForeignGraph>
}>

/** The formats of other programs that a graph can be read in. */
const graphReaders: readonly GraphReader[] = [
  { name: 'graphml', extension: '.graphml', read: (text = '') => readGraphml(text) },
  { name: 'gexf', extension: '.gexf', read: (text = '') => readGexf(text) },
  { name: 'csv', extension: '.csv', read: readCsvGraph },
  { name: 'json', extension: '.json', read: (text = '') => readJsonGraph(text) },
]

/**
 * Reads a graph of another program, whose format the ending of its name tells; of CSV the tables of nodes and of edges. Throws a
 * `UsageError` where it is none.
 *
 * @example
 * const graph = await importGraph('friends.graphml', text)
 */
export async function importGraph(name: string, ...texts: readonly string[]): Promise<KnowledgeGraph> {
  const reader = graphReaders.find(({ extension }) => name.toLowerCase().endsWith(extension))
  if (!reader)
    throw new UsageError(
      `${name} is in no format that graphs are read in: ${graphReaders.map(({ extension }) => extension).join(', ')}.`,
    )
  return knowledgeGraphOf(await reader.read(...texts), name.replace(/^.*[/\\]|\.[^.]*$/g, ''))
}
