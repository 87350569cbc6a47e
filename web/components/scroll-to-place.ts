import type { Span } from '../../src/types/document.ts'
import { asksForLessMotion } from '../less-motion.ts'

/** Scrolls a text so that the marked place stands in its upper half; to the top where none is. */
export function scrollToPlace(scroller: HTMLElement, place: Span | undefined): void {
  const behavior = asksForLessMotion() ? 'instant' : 'smooth'
  const first = scroller.querySelector('.place')
  if (!place || !first) return
  const offset = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTo({ top: scroller.scrollTop + offset - scroller.clientHeight * 0.28, behavior })
}
