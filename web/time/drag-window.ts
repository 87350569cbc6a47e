import type { Period } from '../state/arrangement.ts'
import { moved, partOf, shareOf } from './time-scale.ts'

/** What a drag on the track of time does: it moves the window, one of its ends, or draws a new one. */
export type Grip = 'window' | 'start' | 'end' | 'new'

/** How near to an end of the window a press takes hold of it, in shares of the track. */
const END_REACH = 0.025

export function gripAt(share: number, window: Period | undefined, whole: Period): Grip {
  if (!window) return 'new'
  const [start, end] = [shareOf(whole, window.start), shareOf(whole, window.end)]
  if (Math.abs(share - start) <= END_REACH) return 'start'
  if (Math.abs(share - end) <= END_REACH) return 'end'
  return share > start && share < end ? 'window' : 'new'
}

export type Drag = Readonly<{ grip: Grip; from: number; window: Period | undefined }>

/** The window after a drag from one share of the track to another. */
export function dragged({ grip, from, window }: Drag, to: number, whole: Period): Period {
  if (!window || grip === 'new') return partOf(whole, Math.min(from, to), Math.max(from, to))
  if (grip === 'start') return partOf(whole, Math.min(to, shareOf(whole, window.end)), shareOf(whole, window.end))
  if (grip === 'end') return partOf(whole, shareOf(whole, window.start), Math.max(to, shareOf(whole, window.start)))
  const target = moved(window, whole, (to - from) * (whole.end - whole.start))
  return partOf(whole, shareOf(whole, target.start), shareOf(whole, target.end))
}
