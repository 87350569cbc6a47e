import type { DomElement, DomNode } from './dom.ts'
import { withBody } from './with-body.ts'

/** What a page is about, without its menus and advertisements, and what it says of itself. */
export type MainContent = Readonly<{
  content: DomNode
  title?: string
  author?: string
  published?: string
  site?: string
}>

/** Parses a page and takes out the article in it (Mozilla’s Readability); the whole body where it finds none. */
export async function mainContent(source: string): Promise<MainContent> {
  const markup = withBody(source)
  const { parseHTML } = await import('linkedom')
  const { Readability } = await import('@mozilla/readability')
  const published = publishedIn(parseHTML(markup).document)
  const article = new Readability<DomNode>(parseHTML(markup).document, {
    charThreshold: SHORTEST_ARTICLE,
    serializer: (content) => content,
  }).parse()
  const { title, byline, siteName, content } = article ?? {}
  const day = article?.publishedTime || published
  return {
    content: content ?? parseHTML(markup).document.body,
    ...(title && { title }),
    ...(byline && { author: byline }),
    ...(siteName && { site: siteName }),
    ...(day && { published: day }),
  }
}

/** Characters; Readability lowers its demands on a page until it finds as many. */
const SHORTEST_ARTICLE = 200

/** The day of a page that names it where Readability does not look. */
function publishedIn(page: Readonly<{ querySelector: DomElement['querySelector'] }>): string | undefined {
  for (const [selector, attribute] of DATES) {
    const value = page.querySelector(selector)?.getAttribute(attribute)
    if (value) return value
  }
  return undefined
}

const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i]', 'content'],
  ['meta[name="dc.date" i]', 'content'],
  ['meta[name="dcterms.created" i]', 'content'],
  ['meta[name="pubdate" i]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const
