import { sortedJson } from '../../text/json-lines.ts'
import type { Correction } from '../../types/correction.ts'
import type { Problem } from '../../types/problem.ts'
import { readCorrection } from './read-correction.ts'

/** A correction as a line of a file, with its line end. */
export function correctionLine(correction: Correction): string {
  return `${sortedJson(correction)}\n`
}

/** The corrections of a file; a line that is none is a problem and stops no other. */
export function readCorrections(
  text: string,
  source: string,
): Readonly<{ corrections: readonly Correction[]; problems: readonly Problem[] }> {
  const corrections: Correction[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (typeof read !== 'string') corrections.push(read)
    else
      problems.push({ by: 'corrections', source, message: `${source}, line ${index + 1} is no correction: ${read}.` })
  }
  return { corrections, problems }
}

function readLine(line: string): Correction | string {
  try {
    return readCorrection(JSON.parse(line))
  } catch {
    return 'it is no JSON'
  }
}
