import { UsageError } from '../../../text/usage-error.ts'
import { caretLines, lineAndColumn, type Place } from './place.ts'

/**
 * What is wrong with a query, and where: the message names line and column, shows the line with a caret and says what to do.
 * The `cause` holds `{ line, column, offset, problem }` for editors.
 */
export function queryError(place: Place, problem: string, remedy?: string): UsageError {
  const { line, column } = lineAndColumn(place)
  const lines = [
    `Line ${line}, column ${column}: ${problem}`,
    caretLines(place),
    ...(remedy === undefined ? [] : [remedy]),
  ]
  return new UsageError(lines.join('\n'), { cause: { line, column, offset: place.offset, problem } })
}
