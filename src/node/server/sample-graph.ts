import type { KnowledgeGraph } from '../../types/graph.ts'
import { packageFile } from '../files/package-file.ts'
import { readDocuments } from '../files/read-documents.ts'
import { build } from '../with-defaults.ts'

let sample: Promise<KnowledgeGraph> | undefined

/** The graph of the articles that ship with relata, built when it is first asked for. */
export function sampleGraph(): Promise<KnowledgeGraph> {
  sample ??= buildSample()
  return sample
}

async function buildSample(): Promise<KnowledgeGraph> {
  const { documents } = await readDocuments([packageFile('graph-data/articles')])
  const { graph } = await build(documents)
  return graph
}
