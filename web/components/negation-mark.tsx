import type { EdgeAttributes } from '../../src/types/graph.ts'

/** The cross before the words of a negated claim; the word itself stands elsewhere, for those who cannot see it. */
export function NegationMark({ polarity }: Pick<EdgeAttributes, 'polarity'>) {
  if (polarity === 'affirmed') return null
  return (
    <span class="negation-mark" aria-hidden="true">
      ✕
    </span>
  )
}
