import { disjointSets } from '../../text/disjoint-sets.ts'
import type { Coreference, Mention } from '../../types/claim.ts'

/** Mentions joined into chains, and the links that joined them. */
export type Chains = Readonly<{
  /** The mention that stands for a chain. */
  representative: (mention: Mention['id']) => Mention['id']
  /** Joins two chains; a link within one chain is left out. */
  join: (link: Coreference) => void
  links: readonly Coreference[]
}>

export function emptyChains(): Chains {
  const sets = disjointSets()
  const links: Coreference[] = []
  function join(link: Coreference): void {
    if (sets.find(link.mention) === sets.find(link.antecedent)) return
    sets.join(link.mention, link.antecedent)
    links.push(link)
  }
  return { representative: sets.find, join, links }
}
