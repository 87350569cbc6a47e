import type { Claim, Coreference } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import type { EventKind } from '../../types/schema.ts'
import { type ClaimContext, makeClaim } from '../claim/claim-maker.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Argument, Predication } from '../predication/predication.ts'
import type { EventKinds } from './event-kinds.ts'
import { type EventMention, nounEventOf, settingOf, verbEvent } from './event-mention.ts'
import { happens, kindOfPredication } from './kind-of-predication.ts'
import { type Filler, roleClaim } from './role-claims.ts'

export type EventContext = ClaimContext &
  Readonly<{ kinds: EventKinds; typeOf: (located: LocatedMention) => EntityType }>

/** The claims of a predication, the event that they come from, if they state one, and the greater event that it is part of. */
export type Stated = Readonly<{ claims: readonly Claim[]; event?: EventMention; links: readonly Coreference[] }>

/**
 * “Ito met Park in Porto”: beside the claim that they met, an event with the part that each has in it; the claim knows the event.
 * “Novak was arrested” states an event too, where nobody else is named and so no claim is made.
 */
export function withEvent(predication: Predication, claims: readonly Claim[], context: EventContext): Stated {
  const kind = kindOfPredication(predication, claims, context.kinds)
  if (kind === undefined) return { claims, links: [] }
  const noun = nounEventOf(predication, kind, context)
  const setting = noun ? undefined : settingOf(predication, context)
  const event = noun ?? verbEvent(predication, setting?.kind ?? kind, context.document)
  // “Kenya signed the treaty” says what Kenya has to do with the treaty already.
  const stating = claims.filter(
    (claim) =>
      happens(claim) && context.kinds.ofRelation(claim.relation) === kind && claim.object !== event.located.mention.id,
  )
  const known = endsOf(
    claims.filter(({ object, relation }) => object === event.located.mention.id && relation !== 'RELATED'),
  )
  const told = setting ? { ...event, kind: withPartiesOf(kind, setting.kind) } : event
  const roles = [
    ...stating.flatMap((claim) => rolesOfClaim(claim, told, { ...context, known })),
    ...loneRoles(predication, told, { ...context, kind, taken: new Set([...known, ...endsOf(stating)]) }),
  ]
  if (roles.length === 0 && known.size === 0) return { claims, links: [] }
  const withTheirEvent = claims.map((claim) => (stating.includes(claim) ? ofEvent(claim, event) : claim))
  return { claims: [...withTheirEvent, ...roles], event, links: setting ? [partOf(event, setting)] : [] }
}

/** Who “lost to” somebody in an election is a party to it, as to any contest, though who is elected is not. */
function withPartiesOf({ roles }: EventKind, setting: EventKind): EventKind {
  return roles.object === 'PARTY_TO' ? { ...setting, roles: { ...setting.roles, object: roles.object } } : setting
}

function partOf({ located }: EventMention, { located: whole }: EventMention): Coreference {
  const { id, text } = whole.mention
  return { mention: located.mention.id, antecedent: id, why: `says what happened in “${text}”` }
}

function ofEvent(claim: Claim, { located }: EventMention): Claim {
  return { ...claim, evidence: { ...claim.evidence, event: located.mention.id } }
}

function endsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap((claim) => [claim.subject, claim.object]))
}

function rolesOfClaim(
  claim: Claim,
  event: EventMention,
  { known, mentions, typeOf, kinds }: EventContext & Readonly<{ known: ReadonlySet<string> }>,
): readonly Claim[] {
  const ends = [
    { located: mentions.byId(claim.subject), part: 'subject' },
    { located: mentions.byId(claim.object), part: 'object' },
  ] as const
  return ends.flatMap(({ located, part }) =>
    located && located !== event.located && !known.has(located.mention.id)
      ? roleClaim({ located, part, entityType: typeOf(located) }, event, withoutOwnPlace(claim), kinds)
      : [],
  )
}

/** “an attack on Mora” is no place beside its target. */
function withoutOwnPlace(claim: Claim): Claim {
  const { place, ...evidence } = claim.evidence
  return place === claim.object || place === claim.subject ? { ...claim, evidence } : claim
}

/** Parts of those whom no claim names, at a verb that states an event by itself: “resigned”, “was arrested”. */
function loneRoles(
  predication: Predication,
  event: EventMention,
  context: EventContext & Readonly<{ kind: EventKind; taken: ReadonlySet<string> }>,
): readonly Claim[] {
  const name = predication.lemmas.at(-1)
  if (predication.by !== 'verb' || name === undefined || context.kinds.ofVerb(name.lemma) !== context.kind) return []
  const fillers = loneFillers(predication, context)
  const isAllowed = ({ part, entityType }: Filler) => context.kinds.allows(context.kind, part, entityType)
  // “released figures” is no release, as “attacked the plan” is no attack.
  if (fillers.some((filler) => filler.part === 'object' && !isAllowed(filler))) return []
  return fillers
    .filter(({ located }) => !context.taken.has(located.mention.id) && located !== event.located)
    .filter(isAllowed)
    .flatMap((filler) => {
      const core = { predication, name, subject: filler.located, object: event.located, relation: '', label: '' }
      const shown = makeClaim({ ...core, words: predication.words }, context)
      return happens(shown) ? roleClaim(filler, event, shown, context.kinds) : []
    })
}

function loneFillers(predication: Predication, context: EventContext): readonly Filler[] {
  const { tree, passive, subjects } = predication
  const fillers = (heads: readonly number[], part: Filler['part']) =>
    heads
      .flatMap((head) => context.mentions.at(tree, head) ?? [])
      .map((located) => ({ located, part, entityType: context.typeOf(located) }))
  return [
    ...fillers(subjects, passive ? 'object' : 'subject'),
    ...fillers(headsOf(predication, 'agent'), 'subject'),
    ...fillers(headsOf(predication, 'object'), 'object'),
  ]
}

function headsOf(predication: Predication, role: Argument['role']): readonly number[] {
  return predication.arguments.filter((argument) => argument.role === role).map((argument) => argument.head)
}
