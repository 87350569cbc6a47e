import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { refused } from './ingested-text.ts'
import { limitsOf } from './limits.ts'
import { markdown } from './markdown.ts'
import { checkSize } from './max-bytes.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'

/** The formats that relata reads, in the order in which they are named to people. */
export const ingesters: readonly Ingester[] = [plainText, markdown, html, pdf, docx]

export type IngestOptions = Partial<IngestLimits>

/** Reads one file in the format that its name’s ending tells; a name without an ending is taken for plain text. */
export async function ingest(file: SourceFile, options: IngestOptions = {}): Promise<Ingested> {
  const limits = limitsOf(options)
  const oversize = checkSize(file.id, file.bytes.length, limits.maxBytes)
  if (oversize) return { documents: [], problems: [oversize] }
  const ingester = ingesterFor(file.id)
  if (!ingester) return unknownFormat(file)
  return ingester.ingest(file, limits)
}

/** The ingester for a file of this name, if there is one. */
export function ingesterFor(id: SourceFile['id']): Ingester | undefined {
  const extension = /\.[^./]+$/.exec(id)?.[0].toLowerCase()
  if (!extension) return plainText
  return ingesters.find((ingester) => ingester.extensions.includes(extension))
}

function unknownFormat(file: SourceFile): Ingested {
  const known = ingesters.flatMap((ingester) => ingester.extensions).join(', ')
  return refused(file, `is in no format that relata reads (${known}). Save it as plain text first.`)
}
