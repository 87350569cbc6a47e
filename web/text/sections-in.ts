import type { Section, Span } from '../../src/types/document.ts'

/** What begins with a paragraph: pages, and the heading that the paragraph is. */
export type Beginning = Readonly<{ pages: readonly string[]; isHeading: boolean }>

/** Which pages begin after the paragraph before and before the end of this one, and whether a heading does. */
export function beginningOf(sections: readonly Section[] | undefined, after: number, { start, end }: Span): Beginning {
  const own = (sections ?? []).filter((section) => section.start >= after && section.start < end)
  return {
    pages: own.filter(({ kind }) => kind === 'page').map(({ label }) => label),
    isHeading: own.some((section) => section.kind === 'heading' && section.start >= start),
  }
}
