import { foldName } from '../../src/text/fold-name.ts'

const MOST_NAMES = 8

/** What else an entity is called, each way once: “the union” and “The Union” are one. */
export function otherNamesOf(label: string, aliases: readonly string[]): string[] {
  const byFold = new Map(aliases.toReversed().map((alias) => [foldName(alias), alias]))
  byFold.delete(foldName(label))
  return [...byFold.values()].toReversed().slice(0, MOST_NAMES)
}
