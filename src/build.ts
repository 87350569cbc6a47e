import { extract } from './extract/index.ts'
import { graphOf } from './graph/graph-of.ts'
import { applyCorrections } from './resolve/corrections/index.ts'
import { resolve } from './resolve/index.ts'
import { compareText } from './text/compare-text.ts'
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
  /** How many documents will come, as far as that is known, for the progress; the length of a list. */
  count?: number
  signal?: AbortSignal
  onProgress?: (progress: BuildProgress) => void
}>

export type BuildProgress = Readonly<{
  document: Document['id']
  /** Number of the document, from 1. */
  number: number
  /** How many there are; absent where nobody knows. */
  documents?: number
  /** Words of this document read so far, and in all. */
  words: number
  ofWords: number
}>

export type Built = Readonly<{ graph: KnowledgeGraph; problems: readonly Problem[] }>

/** Documents in any order: a list, or one after the other as they are read. */
export type DocumentSource = Iterable<Document> | AsyncIterable<Document>

/** The whole program: documents → sentences and trees → claims → corrected by people → entities → graph. */
export async function build(source: DocumentSource, options: BuildOptions): Promise<Built> {
  const documents = Array.isArray(source) ? source.length : options.count
  const read = await mapConcurrently(source, options.annotator.concurrency ?? 1, async (document, index) => {
    const place = { document: document.id, number: index + 1, ...(documents !== undefined && { documents }) }
    const annotated = await options.annotator.annotate(document, {
      ...(options.signal && { signal: options.signal }),
      onProgress: (words, ofWords) => options.onProgress?.({ ...place, words, ofWords }),
    })
    // Open facts are for other uses, and no graph holds them.
    return { document, extraction: { ...extract(annotated, { schema: options.schema }), facts: [] } }
  })
  const ordered = read.toSorted((a, b) => compareText(a.document.id, b.document.id))
  const extractions = ordered.map(({ extraction }) => extraction)
  const texts = ordered.map(({ document }) => document)
  const corrected = applyCorrections(options.corrections ?? [], extractions, texts)
  const resolution = resolve(corrected.extractions, corrected.decisions, options.schema.events)
  const graph = await graphOf({
    documents: texts,
    extractions: corrected.extractions,
    resolution,
    schema: options.schema,
    title: options.title ?? texts[0]?.title ?? 'Untitled',
    builtBy: { relata: version, [options.annotator.name]: options.annotator.version },
  })
  return { graph, problems: [...extractions.flatMap((extraction) => extraction.problems), ...corrected.problems] }
}
