import type { Section } from '../../types/document.ts'
import type { IngestLimits } from '../../types/plugin.ts'
import { blockText } from './block-text.ts'
import { excessOf } from './excess-of.ts'
import { withBody } from './with-body.ts'

/** All the words of a piece of HTML, which is a text already and no page around one. */
export async function markupText(
  markup: string,
  limits: IngestLimits,
): Promise<Readonly<{ text: string; sections: readonly Section[] }> | Readonly<{ fault: string }>> {
  const excess = await excessOf(markup, limits)
  if (excess) return { fault: `${excess} Save the words as plain text.` }
  const { parseHTML } = await import('linkedom')
  return blockText(parseHTML(withBody(markup)).document.body)
}
