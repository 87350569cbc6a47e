import type { Annotated } from './annotation.ts'
import type { Document } from './document.ts'
import type { KnowledgeGraph } from './graph.ts'
import type { Problem } from './problem.ts'

/** Turns the bytes of one format into documents. */
export type Ingester = Readonly<{
  name: string
  /** File name endings, lower case, with the dot. */
  extensions: readonly string[]
  /** Endings that most often mean something else; such files are read only where they are named, not where a folder is. */
  ambiguous?: readonly string[]
  /** Reads one file; what is wrong with it comes back as a problem. */
  ingest: (file: SourceFile, limits: IngestLimits) => Ingested | Promise<Ingested>
}>

/** What a file may ask of the computer. */
export type IngestLimits = Readonly<{
  /** Bytes of a file, and of what is packed in it. */
  maxBytes: number
  /** Elements of a page or of a packed document. */
  maxElements: number
  /** How deep elements may stand in each other. */
  maxDepth: number
}>

export type SourceFile = Readonly<{
  /** Path below the folder that was given, with `/`. */
  id: string
  bytes: Uint8Array
  /** Encoding of its text, as the Encoding Standard calls it (`windows-1252`); what the file says of itself where it is absent. */
  encoding?: string
  /** The day to assume where the document names none. */
  date?: string
  /** Columns of tables and JSON lines; the usual names where they are absent. */
  columns?: Readonly<{ text?: string; date?: string }>
}>

export type Ingested = Readonly<{ documents: readonly Document[]; problems: readonly Problem[] }>

/** Adds sentences, tokens, trees and names to a document. */
export type Annotator = Readonly<{
  name: string
  version: string
  /** How many documents it reads at a time; 1 where it is absent. */
  concurrency?: number
  annotate: (document: Document, options?: AnnotateOptions) => Promise<Annotated>
}>

export type AnnotateOptions = Readonly<{
  signal?: AbortSignal
  /** Called after each batch with the words read so far and the words in all. */
  onProgress?: (done: number, total: number) => void
}>

/** Writes a graph in one format. */
export type Exporter = Readonly<{
  name: string
  /** What formats are called together that are made to be used together: the tables of nodes and of edges. */
  set?: string
  /** File name ending, with the dot. */
  extension: string
  /** Media type. */
  mediaType: string
  /** The file, piece by piece, and the problems met on the way. */
  write: (graph: KnowledgeGraph, options?: ExportOptions) => Exported
}>

export type ExportOptions = Readonly<{
  /** Times of edges as a timeline, in formats that have one. */
  dynamic?: boolean
}>

export type Exported = Readonly<{ chunks: Iterable<string>; problems: readonly Problem[] }>
