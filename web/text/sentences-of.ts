import type { Span } from '../../src/types/document.ts'
import { paragraphs } from './paragraphs.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a text, near enough for searching. */
export function sentencesOf(text: string): Span[] {
  return paragraphs(text).flatMap((paragraph) =>
    [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].map(({ index, segment }) => {
      const start = paragraph.start + index
      return { start, end: start + segment.trimEnd().length }
    }),
  )
}
