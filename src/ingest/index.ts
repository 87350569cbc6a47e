import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { csv } from './csv.ts'
import { docx } from './docx.ts'
import { feed } from './feed.ts'
import { problemWith } from './file-problem.ts'
import { foreignLanguage } from './foreign-language.ts'
import { html } from './html.ts'
import { refused } from './ingested-text.ts'
import { jsonLines } from './json-lines.ts'
import { limitsOf } from './limits.ts'
import { mail } from './mail.ts'
import { markdown } from './markdown.ts'
import { checkSize } from './max-bytes.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'

/** The formats that relata reads, in the order in which they are named to people. */
export const ingesters: readonly Ingester[] = [plainText, markdown, html, pdf, docx, mail, feed, jsonLines, csv]

export type IngestOptions = Partial<IngestLimits>

/** Reads one file in the format that its name’s ending tells; a name without an ending is taken for plain text. */
export async function ingest(file: SourceFile, options: IngestOptions = {}): Promise<Ingested> {
  const limits = limitsOf(options)
  const oversize = checkSize(file.id, file.bytes.length, limits.maxBytes)
  if (oversize) return { documents: [], problems: [oversize] }
  const ingester = ingesterFor(file.id)
  if (!ingester) return unknownFormat(file)
  return inEnglish(await ingester.ingest(file, limits))
}

/** Without the documents that are in another language, which are problems. */
async function inEnglish({ documents, problems }: Ingested): Promise<Ingested> {
  const languages = await Promise.all(documents.map(({ text }) => foreignLanguage(text)))
  const foreign = documents.flatMap(({ id }, index) =>
    languages[index] === undefined ? [] : [inAnotherLanguage(id, languages[index])],
  )
  return {
    documents: documents.filter((_, index) => languages[index] === undefined),
    problems: [...problems, ...foreign],
  }
}

function inAnotherLanguage(id: string, language: string) {
  return problemWith(
    id,
    `is not in English (it looks like ${language}), so that it was left out: relata reads English only.`,
  )
}

/** The ingester for a file of this name, if there is one. */
function ingesterFor(id: SourceFile['id']): Ingester | undefined {
  const extension = extensionOf(id)
  if (!extension) return plainText
  return ingesters.find((ingester) => ingester.extensions.includes(extension))
}

/** Whether a file of this name is meant where its folder is named. */
export function isReadInFolders(name: string): boolean {
  const extension = extensionOf(name)
  if (extension === undefined) return false
  const ingester = ingesterFor(name)
  return ingester !== undefined && !ingester.ambiguous?.includes(extension)
}

function extensionOf(name: string): string | undefined {
  return /\.[^./]+$/.exec(name)?.[0].toLowerCase()
}

function unknownFormat(file: SourceFile): Ingested {
  const known = ingesters.flatMap((ingester) => ingester.extensions).join(', ')
  return refused(file, `is in no format that relata reads (${known}). Save it as plain text first.`)
}
