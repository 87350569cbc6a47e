import type { Span } from '../../src/types/document.ts'
import { sentencesOf } from './sentences-of.ts'

/** The offset in its document of a point within a paragraph, which carries the offset where it begins. */
export function offsetOf(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(paragraph, 0)
  range.setEnd(node, offset)
  return Number(paragraph.dataset.start) + range.toString().length
}

/** The stretch of a document that is selected in its text; none where nothing is. */
export function selectedSpan(text: HTMLElement): Span | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const first = paragraphOf(text, range.startContainer)
  if (!first) return undefined
  const start = offsetOf(first, range.startContainer, range.startOffset)
  const end = endOf(text, range)
  return end > start ? { start, end } : undefined
}

/** Three clicks on the last paragraph select as far as whatever follows the text. */
function endOf(text: HTMLElement, { endContainer, endOffset }: Range): number {
  const last = paragraphOf(text, endContainer)
  if (last) return offsetOf(last, endContainer, endOffset)
  const paragraphs = [...text.querySelectorAll<HTMLElement>('[data-start]')]
  const final = paragraphs.at(-1)
  return final ? offsetOf(final, final, final.childNodes.length) : 0
}

/** The sentence of a text that has a character. */
export function sentenceAt(text: string, offset: number): Span | undefined {
  return sentencesOf(text).find(({ start, end }) => start <= offset && offset < end)
}

function paragraphOf(text: HTMLElement, node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]')
  return paragraph && text.contains(paragraph) ? paragraph : undefined
}
