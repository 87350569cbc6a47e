import type { NameLabel } from '../../types/annotation.ts'
import { nameLabels } from './labels.ts'

/** The label of the largest share, and that share, to four digits; of equal ones the first. */
export function likeliestLabel(shares: readonly number[]): Readonly<{ label: NameLabel; share: number }> {
  const largest = Math.max(...shares)
  const label = nameLabels[shares.indexOf(largest)] ?? 'OTH'
  return { label, share: Math.round(largest * 10_000) / 10_000 }
}
