import { editDistance } from '../../text/edit-distance.ts'

/** The known words that are spelled most like one, the nearest first, three at most. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  return known
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
