import { groupBy } from '../../src/text/group-by.ts'
import type { MentionReference } from '../../src/types/entity.ts'

/** Words that are taken for an entity for one reason, with all their places. */
export type MentionReason = Readonly<{ text: string; why: string; places: readonly MentionReference[] }>

/** Why words are thought to refer to an entity, in the order of their first place. */
export function mentionReasons(mentions: readonly MentionReference[]): readonly MentionReason[] {
  const groups = groupBy(mentions, ({ text, why }) => JSON.stringify([text, why]))
  return [...groups.values()].flatMap((places) => {
    const [first] = places
    return first ? [{ text: first.text, why: first.why, places }] : []
  })
}
