import type { KnowledgeGraph } from '../../types/graph.ts'
import { alignedKeys } from './aligned-keys.ts'
import type { Changes, ClaimInDiff, EntityInDiff } from './changes.ts'
import { claimChanges } from './claim-changes.ts'
import { entityChanges } from './entity-changes.ts'

/** What changed from one graph to another. */
export type GraphDiff = Readonly<{
  documents: Readonly<{ appeared: readonly string[]; vanished: readonly string[]; changed: readonly string[] }>
  entities: Changes<EntityInDiff>
  claims: Changes<ClaimInDiff>
}>

/**
 * Compares two graphs. An entity is the same where most of its mentions stand at the same places, whatever it is called and keyed
 * now; a claim where it says the same of the same entities.
 */
export function diffGraphs(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff {
  const aligned = alignedKeys(before, after)
  return { documents: documentChanges(before, after), entities: entityChanges(aligned), claims: claimChanges(aligned) }
}

function documentChanges(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff['documents'] {
  const [were, are] = [hashes(before), hashes(after)]
  return {
    appeared: [...are.keys()].filter((id) => !were.has(id)),
    vanished: [...were.keys()].filter((id) => !are.has(id)),
    changed: [...are].filter(([id, hash]) => were.has(id) && were.get(id) !== hash).map(([id]) => id),
  }
}

/** The content hash of each document. */
function hashes(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  return new Map(graph.getAttribute('documents').map(({ id, contentHash }) => [id, contentHash]))
}
