import { entityNameText } from '../entity-name.ts'
import { statementLines } from '../statement-text.ts'
import type { Neighbour } from './neighbours.ts'

/** Neighbours for the terminal: each with what connects it and the sentences that state it. */
export function neighboursText(neighbours: readonly Neighbour[]): string {
  const blocks = neighbours.map((neighbour) => {
    const lines = neighbour.statements.flatMap(statementLines)
    return [entityNameText(neighbour), ...lines.map((line) => `    ${line}`)]
  })
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
