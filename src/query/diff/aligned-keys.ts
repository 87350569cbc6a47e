import { compareText } from '../../text/compare-text.ts'
import type { Entity, MentionReference } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'

/** Two graphs, and which node of one is which of the other. */
export type AlignedKeys = Readonly<{
  before: KnowledgeGraph
  after: KnowledgeGraph
  keyAfter: ReadonlyMap<Entity['id'], Entity['id']>
  keyBefore: ReadonlyMap<Entity['id'], Entity['id']>
}>

/** Nodes are one where their mentions stand at the same places, those with most in common first; else where their keys are equal. */
export function alignedKeys(before: KnowledgeGraph, after: KnowledgeGraph): AlignedKeys {
  const keyAfter = new Map<string, string>()
  const keyBefore = new Map<string, string>()
  for (const { old, now } of [...sharing(before, after), ...sameKeys(before, after)]) {
    if (keyAfter.has(old) || keyBefore.has(now)) continue
    keyAfter.set(old, now)
    keyBefore.set(now, old)
  }
  return { before, after, keyAfter, keyBefore }
}

type Pair = Readonly<{ old: Entity['id']; now: Entity['id'] }>

function sharing(before: KnowledgeGraph, after: KnowledgeGraph): readonly Pair[] {
  const bearers = new Map(after.nodes().flatMap((now) => placesOf(after, now).map((place) => [place, now] as const)))
  const shared = new Map<string, Pair & { count: number }>()
  for (const old of before.nodes()) {
    for (const place of placesOf(before, old)) {
      const now = bearers.get(place)
      if (now === undefined) continue
      const pair = shared.get(`${old}\n${now}`) ?? { old, now, count: 0 }
      shared.set(`${old}\n${now}`, { ...pair, count: pair.count + 1 })
    }
  }
  return [...shared.values()].toSorted(
    (a, b) =>
      b.count - a.count ||
      Number(b.old === b.now) - Number(a.old === a.now) ||
      compareText(a.old, b.old) ||
      compareText(a.now, b.now),
  )
}

function placesOf(graph: KnowledgeGraph, key: Entity['id']): readonly string[] {
  return graph.getNodeAttribute(key, 'mentions').map(placeOf)
}

function placeOf({ document, start, end, text }: MentionReference): string {
  return `${document}#${start}-${end} ${text}`
}

function sameKeys(before: KnowledgeGraph, after: KnowledgeGraph): readonly Pair[] {
  return before.filterNodes((key) => after.hasNode(key)).map((key) => ({ old: key, now: key }))
}
