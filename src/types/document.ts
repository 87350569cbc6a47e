/** A half-open stretch of a document's text, in UTF-16 code units. */
export type Span = Readonly<{ start: number; end: number }>

/** Where a stretch of the text stood in the original: `3` of the pages, or what its heading says. */
export type Section = Span & Readonly<{ kind: 'page' | 'heading'; label: string }>

/**
 * One text as it was read. Of a text file nothing but a byte-order mark is taken away; of a page, PDF or Word file it is the words
 * that were taken out, paragraphs with a blank line between them. Either way offsets count in this text.
 */
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
  /** Pages and headings, in the order in which they begin; a heading’s section holds those below it. */
  sections?: readonly Section[]
  meta: Readonly<Record<string, string>>
}>
