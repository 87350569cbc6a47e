/**
 * relata turns documents into a knowledge graph in which every edge leads back to the words that state it.
 *
 * @example
 * const { documents } = await ingest({ id: 'report.txt', bytes })
 * const { graph, problems } = await build(documents, { annotator, schema })
 */
export { type AnnotatedMention, type AnnotatedRelation, annotate, type DocumentAnnotation } from './annotate.ts'
export { type BuildOptions, type BuildProgress, type Built, build } from './build.ts'
export {
  type ExplainedClaim,
  type ExplainedMention,
  type ExplainedName,
  type ExplainedToken,
  type Explanation,
  explain,
  type NamedMention,
} from './explain.ts'
export { type ExtractOptions, extract } from './extract/index.ts'
export { importGraph } from './graph/foreign/index.ts'
export { graphOf } from './graph/graph-of.ts'
export type { GraphParts } from './graph/graph-parts.ts'
export { type IngestOptions, ingest, ingesters } from './ingest/index.ts'
export { createEnglish, type ModelFiles, type WasmSource } from './language/index.ts'
export { type AnalysisOptions, openie, type SentenceFact } from './openie.ts'
export { readSchema, type SchemaContext } from './read-schema.ts'
export * from './relata-export.ts'
export * from './relata-query.ts'
export {
  type Added,
  addition,
  applyCorrections,
  type Corrected,
  correctionLine,
  distinct,
  merge,
  readCorrections,
  rejection,
  rename,
  retype,
  split,
} from './resolve/corrections/index.ts'
export { resolve } from './resolve/index.ts'
export type * from './types/annotation.ts'
export type * from './types/correction.ts'
export type * from './types/plugin.ts'
export { version } from './version.ts'
