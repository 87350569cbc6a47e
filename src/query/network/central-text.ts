import { entityNameText } from '../entity-name.ts'
import type { CentralEntity } from './central.ts'

/** Central entities for the terminal: a line for each, with its score. */
export function centralText(entities: readonly CentralEntity[]): string {
  const digits = entities.every(({ score }) => Number.isInteger(score)) ? 0 : 4
  const scores = entities.map(({ score }) => score.toFixed(digits))
  const width = Math.max(0, ...scores.map((score) => score.length))
  const lines = entities.map((entity, index) => `${(scores[index] ?? '').padStart(width)}  ${entityNameText(entity)}\n`)
  return lines.join('')
}
