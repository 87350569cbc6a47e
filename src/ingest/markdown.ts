import type { Document } from '../types/document.ts'
import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import { type Heading, headingSections } from './heading-sections.ts'
import { textDocument } from './text-document.ts'

/** Markdown, read as the text that it is; a heading that gives the title loses its marks there. */
export const markdown: Ingester = { name: 'Markdown', extensions: ['.md', '.markdown'], ingest: ingestMarkdown }

async function ingestMarkdown(file: SourceFile): Promise<Ingested> {
  const { documents, problems } = await textDocument(file)
  return { documents: documents.map(withHeadings), problems }
}

function withHeadings(document: Document): Document {
  const sections = headingSections(headingsOf(document.text), document.text.length)
  return {
    ...document,
    title: document.title.replace(/^#+\s+|\s+#+$/g, ''),
    ...(sections.length > 0 && { sections }),
  }
}

/** `## Background ##` is a heading of level 2, `#hashtag` is none (CommonMark, “ATX headings”). */
function headingsOf(text: string): readonly Heading[] {
  return [...text.matchAll(/^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*[ \t]*\r?$/gm)].map((found) => ({
    start: found.index,
    level: found[1]?.length ?? 1,
    label: found[2] ?? '',
  }))
}
