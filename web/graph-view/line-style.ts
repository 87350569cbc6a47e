import type { EdgeAttributes } from '../../src/types/graph.ts'

/**
 * How a claim is drawn: solid where the document itself states it, dotted where it tells what somebody says, dashed where it
 * is planned, asked for or possible only, faint where it is over.
 */
export type LineStyle = 'solid' | 'dotted' | 'dashed' | 'faint'

export type Qualified = Pick<EdgeAttributes, 'modality' | 'polarity' | 'holders'>

export function lineStyle({ modality, holders }: Qualified): LineStyle {
  if (modality === 'former') return 'faint'
  if (modality !== 'asserted') return 'dashed'
  return holders.length > 0 ? 'dotted' : 'solid'
}
