import { eventLines } from '../event-text.ts'
import { statementLines } from '../statement-text.ts'
import type { Between } from './between.ts'

/** What stands between two entities for the terminal: statements, then events, each with its sentences. */
export function betweenText({ statements, events }: Between): string {
  const blocks = [...statements.map(statementLines), ...events.map(eventLines)]
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
