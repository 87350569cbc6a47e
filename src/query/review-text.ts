import type { Candidate, ReviewItem } from './review.ts'

/** Proposals for the terminal, numbered from 1, and how to decide each. */
export function reviewText(items: readonly ReviewItem[]): string {
  if (items.length === 0) return 'Nothing to review: no two entities are thought to be one that are not.\n'
  const lines = items.flatMap((item, index) => [...itemLines(item, index + 1), ''])
  return `${[...lines, 'They are one:  relata correct merge GRAPH KEY KEY', 'They are two:  relata correct distinct GRAPH KEY KEY'].join('\n')}\n`
}

function itemLines({ one, other, why, against }: ReviewItem, number: number): readonly string[] {
  return [
    `${number}  ${one.key}  ${other.key}`,
    ...candidateLines(one),
    ...candidateLines(other),
    ...why.map((reason) => `    for: ${reason}`),
    ...against.map((reason) => `    against: ${reason}`),
  ]
}

function candidateLines({ label, entityType, roles, mentions, passage }: Candidate): readonly string[] {
  const described = [entityType, ...roles.slice(0, 3), `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}`]
  return [
    `    ${label} (${described.join(', ')})`,
    `        “${passage.text}” — ${passage.document} ${passage.start}–${passage.end}`,
  ]
}
