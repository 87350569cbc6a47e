import { extract } from './extract/index.ts'
import { graphOf } from './graph/graph-of.ts'
import { applyCorrections } from './resolve/corrections/index.ts'
import { resolve } from './resolve/index.ts'
import { mapConcurrently } from './text/map-concurrently.ts'
import type { Correction } from './types/correction.ts'
import type { Document } from './types/document.ts'
import type { KnowledgeGraph } from './types/graph.ts'
import type { Annotator } from './types/plugin.ts'
import type { Problem } from './types/problem.ts'
import type { Schema } from './types/schema.ts'
import { version } from './version.ts'

export type BuildOptions = Readonly<{
  annotator: Annotator
  schema: Schema
  title?: string
  /** What people decided about earlier graphs of these documents. */
  corrections?: readonly Correction[]
  signal?: AbortSignal
  onProgress?: (progress: BuildProgress) => void
}>

export type BuildProgress = Readonly<{
  document: Document['id']
  /** Number of the document, from 1. */
  number: number
  documents: number
  /** Words of this document read so far, and in all. */
  words: number
  ofWords: number
}>

export type Built = Readonly<{ graph: KnowledgeGraph; problems: readonly Problem[] }>

/** The whole program: documents → sentences and trees → claims → corrected by people → entities → graph. */
export async function build(documents: readonly Document[], options: BuildOptions): Promise<Built> {
  const ordered = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const extractions = await mapConcurrently(ordered, options.annotator.concurrency ?? 1, async (document, index) => {
    const annotated = await options.annotator.annotate(document, {
      ...(options.signal && { signal: options.signal }),
      onProgress: (words, ofWords) =>
        options.onProgress?.({ document: document.id, number: index + 1, documents: ordered.length, words, ofWords }),
    })
    return extract(annotated, { schema: options.schema })
  })
  const corrected = applyCorrections(options.corrections ?? [], extractions, ordered)
  const resolution = resolve(corrected.extractions, corrected.decisions, options.schema.events)
  const graph = await graphOf({
    documents: ordered,
    extractions: corrected.extractions,
    resolution,
    schema: options.schema,
    title: options.title ?? ordered[0]?.title ?? 'Untitled',
    builtBy: { relata: version, [options.annotator.name]: options.annotator.version },
  })
  return { graph, problems: [...extractions.flatMap((extraction) => extraction.problems), ...corrected.problems] }
}
