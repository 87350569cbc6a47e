/** A file to build a graph of, as bytes; its name stands for it in the graph. */
export type SourceBytes = Readonly<{ id: string; bytes: Uint8Array }>

/** What the worker is asked for. */
export type BuildOrder = Readonly<{
  files: readonly SourceBytes[]
  /** The day of documents that name none, as ISO 8601. */
  date: string | undefined
  /** Address that the model’s files lie below. */
  model: string
}>

/** How far it is: bytes of the model that have come, or words that are read. */
export type BuildProgress = Readonly<{ phase: 'model' | 'reading'; done: number; total: number }>

/** What the worker answers. */
export type BuildAnswer =
  | Readonly<{ kind: 'progress'; progress: BuildProgress }>
  | Readonly<{ kind: 'graph'; lines: readonly string[]; problems: readonly string[] }>
  | Readonly<{ kind: 'problem'; message: string }>
