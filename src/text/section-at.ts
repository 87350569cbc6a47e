import type { Section } from '../types/document.ts'

/** Where a place of a text stood in the original, for people: `page 3, “Background”`; empty where nothing is known. */
export function sectionAt(sections: readonly Section[] | undefined, offset: number): string {
  const around = (sections ?? []).filter(({ start, end }) => start <= offset && offset < end)
  const page = around.findLast(({ kind }) => kind === 'page')
  const heading = around.findLast(({ kind }) => kind === 'heading')
  return [page && `page ${page.label}`, heading && `“${heading.label}”`].filter((part) => part).join(', ')
}
