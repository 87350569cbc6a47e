import eventNouns from '../../../graph-data/lexicon/event-nouns.json' with { type: 'json' }
import type { Claim } from '../../types/claim.ts'
import type { Span } from '../../types/document.ts'
import { type LocatedMention, spanOfMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { isRelated, lemmaAt, wordAt } from '../syntax/tree.ts'
import type { ClaimContext } from './claim-maker.ts'

const REACH = 3
const CONSTRUCTION = 'event taken up'
const VERBS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(eventNouns))

/**
 * “Ito met Park. … The meeting was …”: an event noun takes up what was done together before it, and those who did it are
 * its parties. `mutual` are the claims of symmetric relations, in the order of the text.
 */
export function claimsOfEventsTakenUp(mutual: readonly Claim[], context: ClaimContext): readonly Claim[] {
  const { mentions } = context
  return mentions.all
    .filter(
      (event) => event.mention.entityType === 'event' && isBareDefinite(event) && !context.linked.has(event.mention.id),
    )
    .flatMap((event) => {
      const taken = claimsTakenUp(event, mutual, mentions)
      const parties = new Map(
        taken.flatMap((claim) => [[claim.subject, claim] as const, [claim.object, claim] as const]),
      )
      return [...parties].flatMap(([party, claim]) => partyClaim(claim, mentions.byId(party), event))
    })
}

/** “the meeting”, with nothing that tells it from another. */
function isBareDefinite({ tree, head, words }: LocatedMention): boolean {
  const others = words.filter((index) => index !== head)
  const isDeterminer = (index: number) =>
    isRelated(tree, index, 'det') && ['the', 'this', 'that', 'these'].includes(wordAt(tree, index))
  return others.length > 0 && others.every(isDeterminer)
}

/** The claims of the nearest sentence before the event that says so with one of the noun’s verbs. */
function claimsTakenUp(event: LocatedMention, mutual: readonly Claim[], mentions: Mentions): readonly Claim[] {
  const verbs = VERBS.get(lemmaAt(event.tree, event.head)) ?? []
  const near = mutual.filter((claim) => {
    const sentence = mentions.byId(claim.subject)?.tree.number ?? event.tree.number
    const distance = event.tree.number - sentence
    return distance > 0 && distance <= REACH && verbs.some((verb) => `${claim.predicate} `.startsWith(`${verb} `))
  })
  const last = near.at(-1)
  return near.filter((claim) => claim.relation === last?.relation && claim.evidence.start === last.evidence.start)
}

function partyClaim(claim: Claim, party: LocatedMention | undefined, event: LocatedMention): readonly Claim[] {
  if (party === undefined) return []
  const { evidence } = claim
  return [
    {
      ...claim,
      subject: party.mention.id,
      object: event.mention.id,
      relation: 'PARTY_TO',
      predicate: 'take part in',
      label: 'took part in',
      evidence: {
        ...evidence,
        subject: spanOfMention(party),
        object: firstPredicate(claim),
        by: CONSTRUCTION,
      },
    },
  ]
}

/** In the sentence before, the predicate stands for the event. */
function firstPredicate({ evidence }: Claim): Span {
  return evidence.predicate[0] ?? evidence.object
}
