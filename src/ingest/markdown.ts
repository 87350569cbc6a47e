import type { Document } from '../types/document.ts'
import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import { textDocument } from './text-document.ts'

/** Markdown, read as the text that it is; a heading that gives the title loses its marks there. */
export const markdown: Ingester = { name: 'Markdown', extensions: ['.md', '.markdown'], ingest: ingestMarkdown }

function ingestMarkdown(file: SourceFile): Ingested {
  const { documents, problems } = textDocument(file)
  return { documents: documents.map(withPlainTitle), problems }
}

function withPlainTitle(document: Document): Document {
  return { ...document, title: document.title.replace(/^#+\s+|\s+#+$/g, '') }
}
