import type { DisjointSets } from '../text/disjoint-sets.ts'
import type { Decisions } from '../types/correction.ts'
import type { Chain } from './chain.ts'

export type KeptApart = DisjointSets & Readonly<{ mayJoin: (a: string, b: string) => boolean }>

/** Sets that never come to hold two chains which a person told apart. */
export function keptApart(chains: readonly Chain[], { distinct }: Decisions, sets: DisjointSets): KeptApart {
  if (distinct.length === 0) return { ...sets, mayJoin: () => true }
  const chainOf = new Map(chains.flatMap(({ id, mentions }) => mentions.map((mention) => [mention.id, id] as const)))
  const pairs = distinct.flatMap((mentions) => pairsOf(mentions.flatMap((mention) => chainOf.get(mention) ?? [])))
  const mayJoin = (a: string, b: string) => {
    const both = new Set([sets.find(a), sets.find(b)])
    return !pairs.some(([one, other]) => one !== other && both.has(sets.find(one)) && both.has(sets.find(other)))
  }
  return { find: sets.find, mayJoin, join: (a, b) => mayJoin(a, b) && sets.join(a, b) }
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const))
}
