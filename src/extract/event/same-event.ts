import { groupBy } from '../../text/group-by.ts'
import type { Claim, Coreference, Mention } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { firstConjunct } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, wordAt } from '../syntax/tree.ts'
import type { EventMention } from './event-mention.ts'

/** How many sentences back an event may be taken up. */
const REACH = 3
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
/** These tell an event from the one before: “another meeting”, “met again”. */
const OTHER = new Set(['another', 'again', 'second', 'third', 'later', 'earlier', 'previous', 'next', 'last', 'new'])

/** Parts that make an event the one it is; others may come and go. */
const PARTIES = new Set(['PARTY_TO', 'TARGET_OF'])

/** What is known of an event from the claims about its parts. */
type Known = Readonly<{
  event: EventMention
  parties: ReadonlySet<Mention['id']>
  places: readonly LocatedMention[]
  times: readonly Claim['evidence'][]
  status: string
}>

export type EventLinking = Readonly<{
  claims: readonly Claim[]
  mentions: Mentions
  coreference: readonly Coreference[]
}>

/**
 * Which mentions speak of one event: “met … The meeting …” where the kind fits, “met … received …” where parties, time and place
 * fit as well. `events` stand in the order of the text.
 */
export function linkEvents(
  events: readonly EventMention[],
  { claims, mentions, coreference }: EventLinking,
): readonly Coreference[] {
  const rootOf = rootFinder(coreference)
  const linked = new Set(coreference.map(({ mention }) => mention))
  const told = groupBy(
    claims.flatMap((claim) => [claim.subject, claim.object].map((end) => ({ end, claim }))),
    ({ end }) => end,
  )
  const links: Coreference[] = []
  const before: Known[] = []
  for (const event of events) {
    const { id } = event.located.mention
    const later = knownOf(event, told.get(id)?.map(({ claim }) => claim) ?? [], { mentions, rootOf })
    const earlier = linked.has(id) ? undefined : before.findLast((known) => isSame(later, known))
    if (earlier) links.push(link(event, earlier.event))
    before.push(later)
  }
  return links
}

function link({ located }: EventMention, { located: earlier }: EventMention): Coreference {
  const why = `the same event as “${earlier.mention.text}”`
  return { mention: located.mention.id, antecedent: earlier.mention.id, why }
}

function rootFinder(coreference: readonly Coreference[]): (mention: Mention['id']) => Mention['id'] {
  const antecedents = new Map(coreference.map(({ mention, antecedent }) => [mention, antecedent]))
  return (mention) => {
    let root = mention
    for (let next = antecedents.get(root); next !== undefined && next !== mention; next = antecedents.get(root))
      root = next
    return root
  }
}

function knownOf(
  event: EventMention,
  told: readonly Claim[],
  { mentions, rootOf }: Readonly<{ mentions: Mentions; rootOf: (mention: Mention['id']) => Mention['id'] }>,
): Known {
  const { id } = event.located.mention
  const [first] = told
  return {
    event,
    parties: new Set(
      told
        .filter(({ object, relation }) => object === id && PARTIES.has(relation))
        .map(({ subject }) => rootOf(subject)),
    ),
    places: told.flatMap(({ evidence: { place } }) =>
      place === undefined ? [] : (mentions.byId(rootOf(place)) ?? []),
    ),
    times: told.map(({ evidence }) => evidence).filter(({ timeText }) => timeText !== undefined),
    status: first ? `${first.polarity} ${first.modality}` : '',
  }
}

function isSame(later: Known, earlier: Known): boolean {
  const distance = later.event.located.tree.number - earlier.event.located.tree.number
  if (later.event.kind !== earlier.event.kind || distance > REACH || distance < 0) return false
  if (isAnother(later.event) || !timesMeet(later, earlier)) return false
  if (isBareDefinite(later.event) && later.parties.size === 0) return distance > 0 && earlier.parties.size > 0
  if (isCoordinated(later, earlier)) return true
  const shared = [...later.parties].filter((party) => earlier.parties.has(party))
  const isWhole = shared.length >= 2
  return isWhole && later.status === earlier.status && placesMeet(later, earlier)
}

/** “was abducted and killed” is one event where neither verb has somebody whom the other does not know. */
function isCoordinated(later: Known, earlier: Known): boolean {
  const [one, other] = [later.event.located, earlier.event.located]
  const areVerbs = one.mention.kind === 'verb' && other.mention.kind === 'verb' && one.tree === other.tree
  if (!areVerbs || firstConjunct(one.tree, one.head) !== firstConjunct(other.tree, other.head)) return false
  const [fewer, more] = [later.parties, earlier.parties].toSorted((a, b) => a.size - b.size)
  return [...(fewer ?? [])].every((party) => more?.has(party))
}

function isAnother({ located: { tree, head } }: EventMention): boolean {
  return dependentsOf(tree, head).some((index) => OTHER.has(wordAt(tree, index)))
}

/** “the meeting”, with nothing that tells it from another. */
function isBareDefinite({ located: { tree, head, words, mention } }: EventMention): boolean {
  const others = words.filter((index) => index !== head)
  const isDeterminer = (index: number) => isRelated(tree, index, 'det') && DEFINITE.has(wordAt(tree, index))
  return mention.kind === 'description' && others.length > 0 && others.every(isDeterminer)
}

/** Times that are known of both overlap. */
function timesMeet(one: Known, other: Known): boolean {
  return one.times.every((time) =>
    other.times.every(
      (known) =>
        (time.timeStart ?? '') < (known.timeEnd ?? '9999') && (known.timeStart ?? '') < (time.timeEnd ?? '9999'),
    ),
  )
}

/** Two towns or countries are two places; “the Presidential Complex” may lie in Ankara. */
function placesMeet(one: Known, other: Known): boolean {
  const isTown = ({ mention, words }: LocatedMention) => mention.kind === 'name' && words.length === 1
  return one.places.every((place) => other.places.every((known) => place === known || !isTown(place) || !isTown(known)))
}
