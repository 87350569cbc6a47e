import type { Ingested, SourceFile } from '../types/plugin.ts'
import { dayOf } from './day-of.ts'
import { decodeText } from './decode-text.ts'
import { problemWith } from './file-problem.ts'
import { frontMatter } from './front-matter.ts'
import { ingestedText, refused } from './ingested-text.ts'

/** The one document of a file of text; what its front matter says leaves the text for title, date and meta. */
export async function textDocument(file: SourceFile): Promise<Ingested> {
  const decoded = await decodeText(file.bytes, file.encoding)
  if ('fault' in decoded) return refused(file, decoded.fault)
  const { values, body } = frontMatter(decoded.text)
  if (body.trim() === '') return refused(file, 'holds no text below its front matter.')
  const { title, date: written, ...meta } = values
  const day = written && dayOf(written)
  return ingestedText(file, {
    text: body,
    title,
    day,
    meta,
    decoded,
    problems: written && !day ? [noDay(file.id, written)] : [],
  })
}

function noDay(id: SourceFile['id'], date: string) {
  return problemWith(id, `has the date “${date}” in its front matter, which is no day. Write it as 2031-05-06.`)
}
