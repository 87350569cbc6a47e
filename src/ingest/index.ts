import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import { problemWith } from './file-problem.ts'
import { markdown } from './markdown.ts'
import { checkSize, DEFAULT_MAX_BYTES } from './max-bytes.ts'
import { plainText } from './plain-text.ts'

/** The formats that relata reads, in the order in which they are named to people. */
export const ingesters: readonly Ingester[] = [plainText, markdown]

export type IngestOptions = Readonly<{
  /** Larger files are refused; 20 MB where it is absent. */
  maxBytes?: number
}>

/** Reads one file in the format that its name’s ending tells; a name without an ending is taken for plain text. */
export function ingest(file: SourceFile, options: IngestOptions = {}): Ingested {
  const oversize = checkSize(file.id, file.bytes.length, options.maxBytes ?? DEFAULT_MAX_BYTES)
  if (oversize) return { documents: [], problems: [oversize] }
  const ingester = ingesterFor(file.id)
  if (!ingester) return { documents: [], problems: [unknownFormat(file.id)] }
  return ingester.ingest(file)
}

/** The ingester for a file of this name, if there is one. */
export function ingesterFor(id: SourceFile['id']): Ingester | undefined {
  const extension = /\.[^./]+$/.exec(id)?.[0].toLowerCase()
  if (!extension) return plainText
  return ingesters.find((ingester) => ingester.extensions.includes(extension))
}

function unknownFormat(id: SourceFile['id']) {
  const known = ingesters.flatMap((ingester) => ingester.extensions).join(', ')
  return problemWith(id, `is in no format that relata reads (${known}). Save it as plain text first.`)
}
