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
    ...line('Called so', card.names.length > 1 ? [card.whyLabel] : []),
    ...line('Also called', alsoCalled(card)),
    ...line('Roles', card.roles),
    ...line('Identifiers', identifiers),
    `Mentions: ${card.mentions}${seenText(card.seen)}`,
    ...(card.event ? ['', ...eventLines(card.event)] : []),
    ...eventsSection(card.events),
    ...section(card.outgoing),
    ...section(card.incoming),
  ]
  return `${lines.join('\n')}\n`
}

/** `Lind (9)`; what no text writes so has no number. */
function alsoCalled({ label, aliases, names }: EntityCard): readonly string[] {
  const others = aliases.filter((alias) => alias !== label)
  const counts = new Map(names.map(({ name, count }) => [name, count] as const))
  return others.map((alias) => (counts.has(alias) ? `${alias} (${counts.get(alias)})` : alias))
}

/** `, in 3 documents, from 2024-03-05 (courier.txt) to 2024-03-08 (wire.txt)`. */
function seenText({ documents, first, last }: EntityCard['seen']): string {
  const where = `, in ${documents} ${documents === 1 ? 'document' : 'documents'}`
  if (first === undefined || last === undefined) return where
  const from = `${first.date} (${first.document})`
  return first.date === last.date ? `${where}, ${from}` : `${where}, from ${from} to ${last.date} (${last.document})`
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
