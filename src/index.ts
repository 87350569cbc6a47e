/**
 * relata turns documents into a knowledge graph in which every edge leads back to the words that state it.
 *
 * @example
 * const { documents } = await ingest({ id: 'report.txt', bytes })
 * const { graph, problems } = await build(documents, { annotator, schema })
 */
export { type AnnotatedMention, type AnnotatedRelation, annotate, type DocumentAnnotation } from './annotate.ts'
export { type BuildOptions, type BuildProgress, type Built, build, type DocumentSource } from './build.ts'
export { type EgoOptions, ego } from './ego.ts'
export {
  type ExplainedClaim,
  type ExplainedMention,
  type ExplainedName,
  type ExplainedToken,
  type Explanation,
  explain,
  type NamedMention,
} from './explain.ts'
export { exporters } from './export/index.ts'
export { extract } from './extract/index.ts'
export { filterGraph, type GraphFilter } from './graph/filter-graph.ts'
export { importGraph } from './graph/foreign/index.ts'
export { graphOf } from './graph/graph-of.ts'
export type { GraphParts } from './graph/graph-parts.ts'
export { readGraph } from './graph/read.ts'
export { graphLines } from './graph/save.ts'
export { type IngestOptions, ingest, ingesters } from './ingest/index.ts'
export { createEnglish, type ModelFiles } from './language/index.ts'
export { type AnalysisOptions, openie, type SentenceFact } from './openie.ts'
export {
  type Between,
  between,
  betweenText,
  type CentralEntity,
  type Centrality,
  type CentralOptions,
  type Community,
  type CommunityOptions,
  cardText,
  central,
  centralText,
  communities,
  communitiesText,
  diffGraphs,
  diffText,
  type EntityCard,
  type EntityName,
  type EventCard,
  type EventPart,
  egoText,
  entityCard,
  eventCard,
  findEntities,
  findEntity,
  type GraphDiff,
  isBelieved,
  type Mapping,
  type Neighbour,
  type NeighbourOptions,
  type NodeName,
  neighbours,
  neighboursText,
  type Path,
  type PathOptions,
  paths,
  pathText,
  proposalsOf,
  type QueryNode,
  type QueryOptions,
  type QueryPath,
  type QueryRelationship,
  type QueryResult,
  type QueryValue,
  type Quote,
  query,
  type ReviewItem,
  review,
  reviewText,
  type Statement,
  type Step,
  type TimelineEntry,
  type TimelineOptions,
  timeline,
  timelineText,
  whyText,
} from './query/index.ts'
export { readSchema } from './read-schema.ts'
export {
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
export { UsageError } from './text/usage-error.ts'
export type * from './types/annotation.ts'
export type * from './types/claim.ts'
export type * from './types/correction.ts'
export type * from './types/document.ts'
export type * from './types/entity.ts'
export type * from './types/graph.ts'
export type * from './types/plugin.ts'
export type * from './types/problem.ts'
export type * from './types/schema.ts'
export { version } from './version.ts'
