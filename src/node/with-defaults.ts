import { annotate as annotateWith, type DocumentAnnotation } from '../annotate.ts'
import { type BuildOptions, type Built, build as buildWith } from '../build.ts'
import { type Explanation, explain as explainWith } from '../explain.ts'
import { type AnalysisOptions, openie as openieWith, type SentenceFact } from '../openie.ts'
import type { Sentence } from '../types/annotation.ts'
import type { Document } from '../types/document.ts'
import type { Annotator } from '../types/plugin.ts'
import type { Schema } from '../types/schema.ts'
import { readSchemaFile } from './files/read-schema-file.ts'
import { loadEnglish } from './load-english.ts'

/** Builds the graph of documents; annotator and schema are the shipped ones where none are given. */
export async function build(documents: readonly Document[], options: Partial<BuildOptions> = {}): Promise<Built> {
  return buildWith(documents, { ...options, ...(await withDefaults(options)) })
}

/** Mentions, entities and relations of one document; annotator and schema are the shipped ones where none are given. */
export async function annotate(
  document: Document,
  options: Partial<AnalysisOptions> = {},
): Promise<DocumentAnnotation> {
  return annotateWith(document, { ...options, ...(await withDefaults(options)) })
}

/** The facts of a sentence; annotator and schema are the shipped ones where none are given. */
export async function openie(
  sentence: string,
  options: Partial<AnalysisOptions> = {},
): Promise<readonly SentenceFact[]> {
  return openieWith(sentence, { ...options, ...(await withDefaults(options)) })
}

/** How a sentence of a document was read, from 1; annotator and schema are the shipped ones where none are given. */
export async function explain(
  document: Document,
  sentence: number,
  options: Partial<AnalysisOptions> = {},
): Promise<Explanation> {
  return explainWith(document, sentence, { ...options, ...(await withDefaults(options)) })
}

/** The sentences of a document; the annotator is the shipped one where none is given. */
export async function sentencesOf(
  document: Document,
  { annotator, signal }: Partial<AnalysisOptions> = {},
): Promise<readonly Sentence[]> {
  const { annotate: read } = annotator ?? (await shippedAnnotator())
  return (await read(document, signal && { signal })).sentences
}

async function withDefaults({ annotator, schema }: Partial<AnalysisOptions>) {
  return { annotator: annotator ?? (await shippedAnnotator()), schema: schema ?? (await shippedSchema()) }
}

/** Loaded once a process: the model takes longer to load than a short text to read. */
let english: Promise<Annotator> | undefined
let relations: Promise<Schema> | undefined

/** The English annotator that comes with relata. */
export function shippedAnnotator(): Promise<Annotator> {
  english ??= loadEnglish()
  return english
}

function shippedSchema(): Promise<Schema> {
  relations ??= readSchemaFile()
  return relations
}
