import type { Section } from '../types/document.ts'

/** A heading of a text; level 1 stands above level 2. */
export type Heading = Readonly<{ start: number; level: number; label: string }>

/** For each heading the stretch from it to the next of its level or above, or to the end of the text. */
export function headingSections(headings: readonly Heading[], textEnd: number): readonly Section[] {
  return headings.map(({ start, level, label }, index) => {
    const next = headings.slice(index + 1).find((other) => other.level <= level)
    return { kind: 'heading', label, start, end: next?.start ?? textEnd }
  })
}
