import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import { slug } from '../text/slug.ts'
import type { Entity } from '../types/entity.ts'
import type { Chain } from './chain.ts'

type Unidentified = Readonly<{ entity: Omit<Entity, 'id'>; chains: readonly Chain[] }>

/**
 * Readable ids, in the order of the entities. A name is the id of its bearer; a description needs its document (`meeting-port-news`)
 * and, from the second in that document on, a number. So an id is the same as long as no document with that name comes or goes.
 */
export function entityIds(entities: readonly Unidentified[]): readonly Entity['id'][] {
  const numbered = entities.map((one, index) => ({ ...one, index }))
  const ids: string[] = []
  const taken = new Set<string>()
  for (const bearers of [...groupBy(numbered, ({ entity }) => slug(entity.label)).values()]) {
    for (const { entity, chains, index } of bearers.toSorted(compareBearers)) {
      const id = firstFree(candidates(entity, chains), taken)
      taken.add(id)
      ids[index] = id
    }
  }
  return ids
}

function firstFree(candidates: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const candidate of candidates) if (!taken.has(candidate)) return candidate
  return ''
}

/** Names come before descriptions, then whoever is mentioned first. */
function compareBearers(a: Unidentified, b: Unidentified): number {
  return Number(b.entity.named) - Number(a.entity.named) || compareText(firstPlace(a.entity), firstPlace(b.entity))
}

function firstPlace({ mentions: [first] }: Omit<Entity, 'id'>): string {
  return first === undefined ? '' : `${first.document}#${String(first.start).padStart(12, '0')}`
}

function* candidates(entity: Omit<Entity, 'id'>, chains: readonly Chain[]): Generator<string> {
  const name = slug(entity.label)
  if (entity.named || chains.some(({ holdsName }) => holdsName)) yield name
  const inDocument = `${name}-${slug((entity.mentions[0]?.document ?? '').replace(/\.\w+$/, ''))}`
  yield inDocument
  for (let number = 2; ; number++) yield `${inDocument}-${number}`
}
