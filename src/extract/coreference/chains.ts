import type { Coreference, Mention } from '../../types/claim.ts'

/** Mentions joined into chains (disjoint sets; Tarjan 1975), each known by its first member. */
export type Chains = Readonly<{
  representative: (mention: Mention['id']) => Mention['id']
  join: (link: Coreference) => void
  links: readonly Coreference[]
}>

export function emptyChains(): Chains {
  const parent = new Map<string, string>()
  const links: Coreference[] = []
  function representative(mention: string): string {
    let root = mention
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
    for (let at = mention; at !== root; ) {
      const next = parent.get(at) ?? root
      parent.set(at, root)
      at = next
    }
    return root
  }
  function join(link: Coreference): void {
    const from = representative(link.mention)
    const to = representative(link.antecedent)
    if (from === to) return
    parent.set(from, to)
    links.push(link)
  }
  return { representative, join, links }
}
