import { slug } from '../text/slug.ts'
import { visitXml } from '../text/visit-xml.ts'
import type { Ingested, Ingester, IngestLimits, SourceFile } from '../types/plugin.ts'
import { dayOf } from './day-of.ts'
import { decodeText } from './decode-text.ts'
import { declaredCharset } from './html/declared-charset.ts'
import { excessOf } from './html/excess-of.ts'
import { markupText } from './html/markup-text.ts'
import { ingestedText, refused } from './ingested-text.ts'
import { partsOf, together } from './parts.ts'

/** A feed in RSS 2.0 or Atom (RFC 4287): each entry is a document. */
export const feed: Ingester = {
  name: 'feed',
  extensions: ['.rss', '.atom', '.xml'],
  ambiguous: ['.xml'],
  ingest: ingestFeed,
}

type Entry = Readonly<Partial<Record<'title' | 'date' | 'author' | 'content', string>>>

async function ingestFeed(file: SourceFile, limits: IngestLimits): Promise<Ingested> {
  const decoded = await decodeText(file.bytes, file.encoding ?? declaredCharset(file.bytes))
  if ('fault' in decoded) return refused(file, decoded.fault)
  const excess = await excessOf(decoded.text, { ...limits, maxElements: Number.POSITIVE_INFINITY })
  if (excess) return refused(file, `${excess} No feed has that; save its words as plain text.`)
  const entries = await entriesOf(decoded.text)
  if (entries.length === 0) return refused(file, 'is no feed, or one without entries. Expected RSS or Atom.')
  const files = partsOf(
    file,
    entries.map(({ title }, index) => slug(title ?? '') || String(index + 1)),
  )
  return together(await Promise.all(entries.map((entry, index) => ingestEntry(files[index] ?? file, entry, limits))))
}

async function ingestEntry(
  file: SourceFile,
  { title, date, author, content }: Entry,
  limits: IngestLimits,
): Promise<Ingested> {
  const body = await markupText(content ?? '', limits)
  if ('fault' in body) return refused(file, body.fault)
  const words = body.text === '' && title ? { text: title } : body
  return ingestedText(file, { ...words, title, day: date && dayOf(date), meta: author ? { author } : {} })
}

async function entriesOf(markup: string): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  let open: Record<string, string> | undefined
  await visitXml(markup, {
    open: ({ name }) => {
      if (name === 'item' || name === 'entry') open = {}
    },
    close: ({ name, text }) => {
      if (open && (name === 'item' || name === 'entry')) {
        entries.push(entryOf(open))
        open = undefined
      } else if (open && text.trim() !== '') open[name] ??= text.trim()
    },
  })
  return entries
}

/** Names of RSS and its usual additions, and those of Atom. */
function entryOf(values: Readonly<Record<string, string>>): Entry {
  const { title, encoded, content, description, summary, pubDate, published, date, updated, creator, author, name } =
    values
  return Object.fromEntries(
    Object.entries({
      title,
      content: encoded ?? content ?? description ?? summary,
      date: pubDate ?? published ?? date ?? updated,
      author: creator ?? author ?? name,
    }).filter(([, value]) => value !== undefined),
  )
}
