import type { EntityCard } from './entity-card.ts'
import type { EventCard } from './event-card.ts'
import { eventLine, eventLines } from './event-text.ts'
import type { Statement } from './statement.ts'
import { statementLines } from './statement-text.ts'

/** A card for the terminal: who it is, then every claim with the sentences that state it. */
export function cardText(card: EntityCard): string {
  const identifiers = Object.entries(card.identifiers).map(([scheme, id]) => `${scheme} ${id}`)
  const lines = [
    `${card.label} (${card.entityType})`,
    ...line('Also called', card.aliases),
    ...line('Roles', card.roles),
    ...line('Identifiers', identifiers),
    ...line('Lies in', card.within ? [`${card.within.label} (${card.within.why})`] : []),
    `Mentions: ${card.mentions}`,
    ...(card.event ? ['', ...eventLines(card.event)] : []),
    ...eventsSection(card.events),
    ...section(card.outgoing),
    ...section(card.incoming),
  ]
  return `${lines.join('\n')}\n`
}

function eventsSection(events: readonly EventCard[]): readonly string[] {
  return events.length > 0 ? ['', 'Events:', ...events.map((event) => `    ${eventLine(event)}`)] : []
}

function line(title: string, texts: readonly string[]): readonly string[] {
  return texts.length > 0 ? [`${title}: ${texts.join(', ')}`] : []
}

function section(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((statement) => ['', ...statementLines(statement)])
}
