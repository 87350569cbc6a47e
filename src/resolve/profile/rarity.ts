import type { Chain } from '../chain.ts'
import type { Rarity } from './compare.ts'

/** Names in more documents than this, and in more than this share of them, tell little. */
const MANY = 20
const SHARE = 0.05

/** A shared name counts 2, one that a good part of all documents name counts 1. */
export function rarityIn(chains: readonly Chain[]): Rarity {
  const documents = new Set(chains.map(({ document }) => document)).size
  const counts = new Map<string, number>()
  const last = new Map<string, string>()
  for (const { document, foldedNames } of chains)
    for (const name of foldedNames) {
      if (last.get(name) === document) continue
      last.set(name, document)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  const common = Math.max(MANY, SHARE * documents)
  return (name) => ((counts.get(name) ?? 0) > common ? 1 : 2)
}
