import type { Span } from '../../src/types/document.ts'
import { asksForLessMotion } from '../less-motion.ts'

/** Pixels that a place keeps from the lower edge, so that the rest of its sentence can be read. */
const MARGIN = 60

/** Scrolls a text so that the marked place stands in its upper half; what is in view already stays where it is. */
export function scrollToPlace(scroller: HTMLElement, place: Span | undefined): void {
  const behavior = asksForLessMotion() ? 'instant' : 'smooth'
  const first = scroller.querySelector('.place')
  if (!place || !first) return
  if (isInView(scroller, first)) return
  const offset = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTo({ top: scroller.scrollTop + offset - scroller.clientHeight * 0.28, behavior })
}

function isInView(scroller: HTMLElement, mark: Element): boolean {
  const view = scroller.getBoundingClientRect()
  const { top, bottom } = mark.getBoundingClientRect()
  return top >= view.top && bottom <= view.bottom - MARGIN
}
