import { isDay } from '../text/day.ts'
import type { Document } from '../types/document.ts'
import type { Ingested, Ingester, SourceFile } from '../types/plugin.ts'
import type { Problem } from '../types/problem.ts'
import { problemWith } from './file-problem.ts'
import { frontMatter } from './front-matter.ts'
import { plainText } from './plain-text.ts'
import { titleOf } from './title-of.ts'

/** Markdown; title, date and whatever else its front matter says leave the text. */
export const markdown: Ingester = { name: 'Markdown', extensions: ['.md', '.markdown'], ingest: ingestMarkdown }

function ingestMarkdown(file: SourceFile): Ingested {
  const read = plainText.ingest(file)
  const parts = read.documents.map(withFrontMatter)
  return {
    documents: parts.flatMap((part) => part.documents),
    problems: [...read.problems, ...parts.flatMap((part) => part.problems)],
  }
}

function withFrontMatter(document: Document): Ingested {
  const { values, body } = frontMatter(document.text)
  if (body.trim() === '')
    return { documents: [], problems: [problemWith(document.id, 'holds no text below its front matter.')] }
  const { title = titleOf(body, document.id), date: written, ...meta } = values
  const day = written?.slice(0, 'YYYY-MM-DD'.length)
  const date = day && isDay(day) ? day : document.date
  return {
    documents: [{ ...document, title, text: body, meta, ...(date && { date }) }],
    problems: day && !isDay(day) ? [noDay(document, day)] : [],
  }
}

function noDay(document: Document, date: string): Problem {
  return problemWith(
    document.id,
    `has the date “${date}” in its front matter, which is no day. Write it as 2031-05-06.`,
  )
}
