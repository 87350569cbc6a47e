import { partsText, timeText } from './event-text.ts'
import type { Quote } from './statement.ts'
import { quoteLine, statementLine } from './statement-text.ts'
import type { TimelineEntry } from './timeline.ts'

/** A timeline for the terminal: a line for each entry, and its passages below. */
export function timelineText(entries: readonly TimelineEntry[]): string {
  const times = entries.map(timeText)
  const width = Math.max(0, ...times.map((time) => time.length))
  const blocks = entries.map((entry, index) => {
    const [line, quotes] = told(entry)
    const indent = ' '.repeat(width + 2)
    return [`${(times[index] ?? '').padEnd(width)}  ${line}`, ...quotes.map((quote) => `${indent}${quoteLine(quote)}`)]
  })
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('')
}

function told(entry: TimelineEntry): readonly [line: string, quotes: readonly Quote[]] {
  if ('event' in entry) return [partsText(entry.event), entry.event.quotes]
  const { time: _, ...claim } = entry.claim
  return [statementLine(claim), claim.quotes]
}
