import type { Entity } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { AlignedKeys } from './aligned-keys.ts'
import type { Changes, EntityInDiff } from './changes.ts'

/** The entities of only one of two graphs, and those that are called or typed otherwise, or are mentioned more or less. */
export function entityChanges({ before, after, keyAfter, keyBefore }: AlignedKeys): Changes<EntityInDiff> {
  const kept = before.nodes().flatMap((key) => {
    const now = keyAfter.get(key)
    return now === undefined ? [] : [{ before: entityIn(before, key), after: entityIn(after, now) }]
  })
  return {
    appeared: after.filterNodes((key) => !keyBefore.has(key)).map((key) => entityIn(after, key)),
    vanished: before.filterNodes((key) => !keyAfter.has(key)).map((key) => entityIn(before, key)),
    changed: kept.map((pair) => ({ ...pair, what: changedMembers(pair) })).filter(({ what }) => what.length > 0),
  }
}

function entityIn(graph: KnowledgeGraph, key: Entity['id']): EntityInDiff {
  const { label, entityType, mentions } = graph.getNodeAttributes(key)
  return { key, label, entityType, mentions: mentions.length }
}

function changedMembers(pair: Readonly<{ before: EntityInDiff; after: EntityInDiff }>): readonly string[] {
  return (['key', 'label', 'entityType', 'mentions'] as const).filter((name) => pair.before[name] !== pair.after[name])
}
