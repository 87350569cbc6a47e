import type { EdgeAttributes } from '../types/graph.ts'
import { element } from './xml.ts'

/** When an edge is there: a spell from its first day to its last; none, and so always, where no time is known. */
export function spells({ timeStart, timeEnd }: Pick<EdgeAttributes, 'timeStart' | 'timeEnd'>): readonly string[] {
  if (timeStart === undefined && timeEnd === undefined) return []
  const spell = {
    ...(timeStart !== undefined && { start: firstDay(timeStart) }),
    ...(timeEnd !== undefined && { end: lastDay(timeEnd) }),
  }
  return [element('spells', {}, [element('spell', spell)])]
}

/** `2031-03` → `2031-03-01`, since GEXF wants whole dates. */
function firstDay(time: string): string {
  return time.padEnd(10, '-01')
}

/** The day before a half-open end: the end of a spell belongs to it. */
function lastDay(timeEnd: string): string {
  const last = new Date(`${firstDay(timeEnd)}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() - 1)
  return last.toISOString().slice(0, 10)
}
