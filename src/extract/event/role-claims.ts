import type { Claim } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import type { EventKind } from '../../types/schema.ts'
import { type LocatedMention, spanOfMention } from '../mention/located-mention.ts'
import type { EventKinds } from './event-kinds.ts'
import type { EventMention } from './event-mention.ts'
import { ROLE_PREDICATES } from './role-predicates.ts'

/** What may have a part in an event. */
const FILLERS: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'group', 'product', 'work'])

/** Who or what has a part in an event, and which: a relation of the schema. */
export type Filler = Readonly<{ located: LocatedMention; entityType: EntityType; part: 'subject' | 'object' }>

/** The role of a filler as a claim with the status and evidence of the one that shows it; none for what has no part in events. */
export function roleClaim(
  { located, entityType, part }: Filler,
  { kind, located: event }: EventMention,
  shown: Claim,
  kinds: EventKinds,
): readonly Claim[] {
  if (!FILLERS.has(entityType)) return []
  const relation = roleOf(kind, part, entityType)
  const [subject, object] = relation === kind.roles.place ? [event, located] : [located, event]
  return [
    {
      ...shown,
      subject: subject.mention.id,
      object: object.mention.id,
      relation,
      predicate: ROLE_PREDICATES.get(relation) ?? shown.predicate,
      label: kinds.labelOf(relation, shown.modality),
      evidence: { ...shown.evidence, subject: spanOfMention(subject), object: spanOfMention(object) },
    },
  ]
}

function roleOf({ roles }: EventKind, part: Filler['part'], entityType: EntityType): string {
  if (part === 'subject') return roles.subject
  return entityType === 'place' ? (roles.place ?? roles.object) : roles.object
}
