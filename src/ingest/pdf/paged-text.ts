import type { Section } from '../../types/document.ts'
import { type Heading, headingSections } from '../heading-sections.ts'
import type { Fragment } from './fragment.ts'
import { joinLines, wordsOf } from './join-lines.ts'
import { linesOf } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { inReadingOrder } from './reading-order.ts'
import { withoutRunningHeads } from './running-heads.ts'

export type PagedText = Readonly<{ text: string; sections: readonly Section[]; title?: string }>

/** The words of pages, paragraphs with a blank line between them, with the stretch of each page and below each heading. */
export function pagedText(pages: readonly (readonly Fragment[])[]): PagedText {
  const lines = withoutRunningHeads(pages.map((fragments, index) => linesOf(fragments, index + 1)))
    .flatMap(inReadingOrder)
    .filter((line) => line.text !== '')
  const words = wordsOf(lines)
  const paragraphs = placed(paragraphsOf(lines, words))
  const text = paragraphs.map((paragraph) => paragraph.text).join(BETWEEN)
  const headings = headingsAmong(paragraphs)
  const [title] = headings.toSorted((one, other) => one.level - other.level || one.start - other.start)
  return {
    text,
    sections: [...pageSections(paragraphs, text.length, words), ...headingSections(headings, text.length)],
    ...(title && { title: title.label }),
  }
}

const BETWEEN = '\n\n'

type Placed = Paragraph & Readonly<{ start: number }>

function placed(paragraphs: readonly Paragraph[]): readonly Placed[] {
  let end = -BETWEEN.length
  return paragraphs.map((paragraph) => {
    const start = end + BETWEEN.length
    end = start + paragraph.text.length
    return { ...paragraph, start }
  })
}

/** A page begins within a paragraph where that goes on from the page before. */
function pageSections(paragraphs: readonly Placed[], textEnd: number, words: ReadonlySet<string>): readonly Section[] {
  const starts = new Map<number, number>()
  for (const { start, lines } of paragraphs) {
    for (const [index, { page }] of lines.entries()) {
      if (starts.has(page)) continue
      starts.set(page, index === 0 ? start : start + joinLines(lines.slice(0, index), words).length)
    }
  }
  const begun = [...starts]
  return begun.map(([page, start], index) => ({
    kind: 'page',
    label: String(page),
    start,
    end: begun[index + 1]?.[1] ?? textEnd,
  }))
}

/** Short paragraphs in a larger type than most of the text; the largest type is level 1. */
function headingsAmong(paragraphs: readonly Placed[]): readonly Heading[] {
  const body = bodySize(paragraphs)
  const large = paragraphs.filter(
    ({ size, text }) => size > LARGER * body && text.length <= LONGEST_HEADING && /\p{L}/u.test(text),
  )
  const sizes = [...new Set(large.map(({ size }) => Math.round(size)))].toSorted((one, other) => other - one)
  return large.map(({ start, size, text }) => ({ start, level: sizes.indexOf(Math.round(size)) + 1, label: text }))
}

const LARGER = 1.12
const LONGEST_HEADING = 200

/** The type size that most characters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of paragraphs) counts.set(size, (counts.get(size) ?? 0) + text.length)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}
