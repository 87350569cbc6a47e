import { timeSpanText } from '../text/time-span-text.ts'
import type { EventCard } from './event-card.ts'
import { quoteLine } from './statement-text.ts'

/** An event on one line: `2031-03-03 Meeting: Ana Ito, Pedro Alvarez; in Porto`. */
export function eventLine(event: EventCard): string {
  return `${timeText(event)} ${partsText(event)}`.trim()
}

/** The event and, indented below it, its passages. */
export function eventLines(event: EventCard): readonly string[] {
  return [eventLine(event), ...event.quotes.map((quote) => `    ${quoteLine(quote)}`)]
}

/** When it was, else the words for it; empty where there are none. */
export function timeText({
  timeStart,
  timeEnd,
  timeText: written,
}: Pick<EventCard, 'timeStart' | 'timeEnd' | 'timeText'>): string {
  return timeSpanText(timeStart, timeEnd) || (written === undefined ? '' : `“${written}”`)
}

/** How a part is introduced on a line; parties need no word. */
const words: Readonly<Record<string, string>> = {
  PARTY_TO: '',
  TARGET_OF: 'of',
  SIGNED: 'signed by',
  HOSTED: 'hosted by',
  ORGANIZED: 'organized by',
  MEDIATED: 'mediated by',
  ATTENDED: 'attended by',
  TOOK_PLACE_IN: 'in',
}

/** An event without its time: `Arrest: Police; of Tomas Novak; in Plzen [planned] — according to Bo Lind`. */
export function partsText({ word, parts, status, holders }: EventCard): string {
  const phrases = parts.map(({ relation, nodes }) =>
    `${words[relation] ?? ''} ${nodes.map((node) => node.label).join(', ')}`.trim(),
  )
  return [
    phrases.length > 0 ? `${word}: ${phrases.join('; ')}` : word,
    ...(status.length > 0 ? [`[${status.join(', ')}]`] : []),
    ...(holders.length > 0 ? [`— according to ${holders.map((holder) => holder.label).join(', ')}`] : []),
  ].join(' ')
}
