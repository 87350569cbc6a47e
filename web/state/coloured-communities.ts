import { communities } from '../../src/query/network/communities.ts'
import type { Entity } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { holderColours } from '../theme/holder-colours.ts'

/** The communities that have a colour each, the largest first; nodes of the others have none. */
export type ColouredCommunities = Readonly<{
  /** Called by their most connected member. */
  all: readonly Readonly<{ name: string; members: readonly Entity['id'][] }>[]
  /** Number of a community, by node key. */
  of: ReadonlyMap<Entity['id'], number>
}>

/** More colours than these cannot be told apart. */
const MOST = holderColours.light.length
/** Two who know each other are no community. */
const FEWEST = 3

export function colouredCommunities(graph: KnowledgeGraph): ColouredCommunities {
  const large = communities(graph).filter(({ members }) => members.length >= FEWEST)
  const all = large.slice(0, MOST).map(({ members }) => ({
    name: members[0]?.label ?? '',
    members: members.map(({ key }) => key),
  }))
  return { all, of: new Map(all.flatMap(({ members }, number) => members.map((key) => [key, number] as const))) }
}
