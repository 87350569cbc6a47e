import type { Changes, ClaimInDiff, EntityInDiff } from './changes.ts'
import type { GraphDiff } from './graph-diff.ts'

/** A difference in lines for people: `+` appeared, `-` vanished, `~` changed; claims with the sentences that state them. */
export function diffText({ documents, entities, claims }: GraphDiff): string {
  const lines = [
    ...documents.appeared.map((id) => `+ document ${id}`),
    ...documents.vanished.map((id) => `- document ${id}`),
    ...documents.changed.map((id) => `~ document ${id}`),
    ...linesOf(entities, entityLine, entityChange),
    ...linesOf(claims, claimLines, claimChange),
  ]
  return lines.length === 0 ? 'Both graphs say the same.\n' : `${lines.join('\n')}\n`
}

function linesOf<Thing>(
  { appeared, vanished, changed }: Changes<Thing>,
  line: (thing: Thing) => string,
  change: (before: Thing, after: Thing) => string,
): readonly string[] {
  return [
    ...appeared.map((thing) => `+ ${line(thing)}`),
    ...vanished.map((thing) => `- ${line(thing)}`),
    ...changed.map(({ before, after }) => `~ ${change(before, after)}`),
  ]
}

function entityLine({ label, entityType, mentions }: EntityInDiff): string {
  return `${label} (${entityType}, ${mentions === 1 ? '1 mention' : `${mentions} mentions`})`
}

function entityChange(before: EntityInDiff, after: EntityInDiff): string {
  return `${entityLine(before)} → ${entityLine(after)}${before.key === after.key ? '' : `, ${before.key} → ${after.key}`}`
}

function claimLines(claim: ClaimInDiff): string {
  return [named(claim), ...claim.quotes.map(quoteLine)].join('\n')
}

/** Only the sentences that came or went. */
function claimChange(before: ClaimInDiff, after: ClaimInDiff): string {
  const [were, are] = [before.quotes.map(quoteLine), after.quotes.map(quoteLine)]
  const came = are.filter((line) => !were.includes(line)).map((line) => `  +${line.slice(3)}`)
  const went = were.filter((line) => !are.includes(line)).map((line) => `  -${line.slice(3)}`)
  return [named(after), ...came, ...went].join('\n')
}

function named({ subject, label, object }: ClaimInDiff): string {
  return `${subject} —${label}→ ${object}`
}

function quoteLine({ document, quote }: ClaimInDiff['quotes'][number]): string {
  return `    “${quote.replace(/\s+/g, ' ')}” ${document}`
}
