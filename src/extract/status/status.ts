import type { Modality, Polarity } from '../../types/claim.ts'

/** Whether something is so, how surely, and who says it. */
export type Status = Readonly<{
  polarity: Polarity
  modality: Modality
  /** Heads of the phrases that name the holders, outermost first. */
  holders: readonly number[]
}>

export const ASSERTED: Status = { polarity: 'affirmed', modality: 'asserted', holders: [] }

/** Adds what a word further out says: two negations leave a possibility, the inner modality stays, holders come first. */
export function within(inner: Status, outer: Partial<Status>): Status {
  const negatedTwice = inner.polarity === 'negated' && outer.polarity === 'negated'
  const modality =
    outer.modality === undefined || outer.modality === 'asserted'
      ? inner.modality
      : outerModality(inner, outer.modality)
  return {
    polarity: negatedTwice ? 'affirmed' : outer.polarity === 'negated' ? 'negated' : inner.polarity,
    modality: negatedTwice && modality === 'asserted' ? 'possible' : modality,
    holders: [...(outer.holders ?? []), ...inner.holders],
  }
}

function outerModality(inner: Status, outer: Modality): Modality {
  return inner.modality === 'asserted' || outer === 'hypothetical' ? outer : inner.modality
}
