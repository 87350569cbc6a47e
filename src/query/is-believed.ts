import type { EdgeAttributes } from '../types/graph.ts'

/** What the documents state as being or having been so; denied, planned or asked-for things connect nobody. */
export function isBelieved({ polarity, modality }: Pick<EdgeAttributes, 'polarity' | 'modality'>): boolean {
  return polarity === 'affirmed' && (modality === 'asserted' || modality === 'former')
}
