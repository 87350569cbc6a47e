import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { dayOf } from './day-of.ts'
import { decodeText } from './decode-text.ts'
import { blockText } from './html/block-text.ts'
import { declaredCharset } from './html/declared-charset.ts'
import { excessOf } from './html/excess-of.ts'
import { mainContent } from './html/main-content.ts'
import { ingestedText, refused } from './ingested-text.ts'

/** A page: the article in it, with title, author and day; menus, scripts and advertisements are left out. */
export const html: Ingester = { name: 'HTML', extensions: ['.html', '.htm', '.xhtml'], ingest: ingestHtml }

async function ingestHtml(file: SourceFile, limits: IngestLimits): Promise<Ingested> {
  const decoded = await decodeText(file.bytes, file.encoding ?? declaredCharset(file.bytes))
  if ('fault' in decoded) return refused(file, decoded.fault)
  const excess = await excessOf(decoded.text, limits)
  if (excess) return refused(file, `${excess} Save the words as plain text, or raise the limit.`)
  const { content, title, author, published, site } = await mainContent(decoded.text)
  return ingestedText(file, {
    ...blockText(content),
    title,
    day: published && dayOf(published),
    meta: { ...(author && { author }), ...(site && { site }) },
    decoded,
  })
}
