import type { Span } from '../../src/types/document.ts'
import { asksForLessMotion } from '../less-motion.ts'

/** Pixels that a place keeps from the lower edge, so that the rest of its sentence can be read. */
const MARGIN = 60

/** Scrolls a text so that the marked place stands in its upper half; what is in view already stays where it is. */
export function scrollToPlace(scroller: HTMLElement, place: Span | undefined): void {
  if (!place) return
  bringIntoView(scroller)
  // Paragraphs take their true height only once they come near the view, and push the place away.
  requestAnimationFrame(() => requestAnimationFrame(() => bringIntoView(scroller)))
  scroller.addEventListener('scrollend', () => bringIntoView(scroller), { once: true })
}

function bringIntoView(scroller: HTMLElement): void {
  const mark = scroller.querySelector('.place')
  if (!mark || isInView(scroller, mark)) return
  const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  const behavior = asksForLessMotion() ? 'instant' : 'smooth'
  scroller.scrollTo({ top: scroller.scrollTop + offset - scroller.clientHeight * 0.28, behavior })
}

function isInView(scroller: HTMLElement, mark: Element): boolean {
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  return top >= view.top && bottom <= view.bottom - MARGIN
}
