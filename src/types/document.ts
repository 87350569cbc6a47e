/** A half-open stretch of a document's text, in UTF-16 code units. */
export type Span = Readonly<{ start: number; end: number }>

/** One text as it was read; nothing but a byte-order mark is taken away, so that offsets stay true. */
export type Document = Readonly<{
  /** The path below the folder that was given, with `/`. */
  id: string
  title: string
  text: string
  /** Where it came from, as shown to people: a file name, never an absolute path. */
  source: string
  /** The day of the report, `2025-01-29`; relative times stay unresolved without it. */
  date?: string
  /** BCP 47 language tag. */
  language: string
  meta: Readonly<Record<string, string>>
}>
