import { isDay } from '../text/day.ts'
import type { Ingested, SourceFile } from '../types/plugin.ts'
import { decodeText } from './decode-text.ts'
import { problemWith } from './file-problem.ts'
import { frontMatter } from './front-matter.ts'
import { titleOf } from './title-of.ts'

/** The one document of a file of text; what its front matter says leaves the text for title, date and meta. */
export function textDocument(file: SourceFile): Ingested {
  const decoded = decodeText(file.bytes)
  if ('fault' in decoded) return { documents: [], problems: [problemWith(file.id, decoded.fault)] }
  const { values, body } = frontMatter(decoded.text)
  if (body.trim() === '')
    return { documents: [], problems: [problemWith(file.id, 'holds no text below its front matter.')] }
  const { title = titleOf(body, file.id), date: written, ...meta } = values
  const day = written?.slice(0, 'YYYY-MM-DD'.length)
  const date = day && isDay(day) ? day : file.date
  const document = { id: file.id, title, text: body, source: file.id, ...(date && { date }), language: 'en', meta }
  return { documents: [document], problems: day && !isDay(day) ? [noDay(file.id, day)] : [] }
}

function noDay(id: SourceFile['id'], date: string) {
  return problemWith(id, `has the date “${date}” in its front matter, which is no day. Write it as 2031-05-06.`)
}
