import { gexf } from '../../src/export/gexf.ts'
import { json } from '../../src/export/json.ts'
import { slug } from '../../src/text/slug.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { strings } from '../strings.ts'
import { saveFile } from './save-file.ts'

/** Not the whole list of formats: what is imported here every page of one file carries. */
const exporters = { gexf, json } as const

export type DownloadFormat = keyof typeof exporters

/** Saves the graph as a file named for its title; returns what had to be changed in it, as a sentence. */
export function downloadGraph(graph: KnowledgeGraph, format: DownloadFormat): string | undefined {
  const exporter = exporters[format]
  const { chunks, problems } = exporter.write(graph)
  saveFile(
    new Blob([...chunks], { type: exporter.mediaType }),
    `${slug(graph.getAttribute('title'))}${exporter.extension}`,
  )
  if (problems.length === 0) return undefined
  return strings.download.problems(problems.length) + problems.map(({ message }) => message).join(' ')
}
