import { compareText } from '../../text/compare-text.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Claim, Evidence, Extraction, Mention } from '../../types/claim.ts'

/** Somebody or something with a part in an event, by whatever stands for it: a chain, a cluster, an entity. */
export type ToldPart = Readonly<{ relation: Claim['relation']; id: string }>

/** What documents tell of one event. */
export type ToldEvent = Readonly<{
  id: string
  kind: string
  /** In the order of the texts, each once. */
  parts: readonly ToldPart[]
  /** Where and when the parts are told. */
  evidence: readonly Evidence[]
}>

/** Relations that lead from who has a part to the event; only a place stands at the other end. */
const PARTS = new Set(['PARTY_TO', 'TARGET_OF', 'SIGNED', 'HOSTED', 'ORGANIZED', 'MEDIATED', 'ATTENDED'])
const PLACE = 'TOOK_PLACE_IN'

/** The events of documents with those who have a part in them; `idOf` says what stands for a mention. */
export function toldEvents(
  extractions: readonly Extraction[],
  idOf: (mention: Mention['id']) => string | undefined,
): readonly ToldEvent[] {
  const mentions = extractions.flatMap((extraction) => extraction.mentions)
  const kinds = new Map(mentions.flatMap(({ id, eventKind }) => kindEntry(idOf(id), eventKind)))
  const told = extractions.flatMap(({ claims }) => claims).flatMap((claim) => toldPart(claim, idOf))
  const byEvent = groupBy(told, ({ event }) => event)
  return [...kinds].map(([id, kind]) => {
    const own = (byEvent.get(id) ?? []).toSorted((a, b) => inOrder(a.evidence, b.evidence))
    const parts = new Map(own.map(({ part }) => [`${part.relation} ${part.id}`, part]))
    return { id, kind, parts: [...parts.values()], evidence: own.map(({ evidence }) => evidence) }
  })
}

function kindEntry(id: string | undefined, kind: string | undefined): readonly (readonly [string, string])[] {
  return id === undefined || kind === undefined ? [] : [[id, kind]]
}

/** What is denied of an event tells nothing of it. */
function toldPart(claim: Claim, idOf: (mention: Mention['id']) => string | undefined) {
  const isPlace = claim.relation === PLACE
  if (claim.polarity === 'negated' || !(isPlace || PARTS.has(claim.relation))) return []
  const [subject, object] = [idOf(claim.subject), idOf(claim.object)]
  if (subject === undefined || object === undefined || subject === object) return []
  const [event, id] = isPlace ? [subject, object] : [object, subject]
  return [{ event, part: { relation: claim.relation, id }, evidence: claim.evidence }]
}

/** By document, then by place in the text. */
function inOrder(a: Evidence, b: Evidence): number {
  return compareText(a.document, b.document) || a.start - b.start || a.subject.start - b.subject.start
}
