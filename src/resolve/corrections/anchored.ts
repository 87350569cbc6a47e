import type { Extraction, Mention } from '../../types/claim.ts'
import type { Anchor, Correction } from '../../types/correction.ts'
import type { Document } from '../../types/document.ts'
import type { Problem } from '../../types/problem.ts'

/** A correction whose places were found in the documents. */
export type Anchored = Readonly<{
  correction: Correction
  /** The mentions it is about; none for a claim. */
  mentions: readonly Mention[]
  documents: ReadonlySet<Document['id']>
}>

export type Tried = Readonly<{ kind: 'applies'; anchored: Anchored } | { kind: 'problem'; problem: Problem }>

/** Looks the places of a correction up; the first that is not as it was makes the correction a problem. */
export function anchored(
  correction: Correction,
  extractions: readonly Extraction[],
  documents: readonly Document[],
): Tried {
  const places = placesOf(correction)
  const faults = places.flatMap((place) => faultOf(place, documents) ?? [])
  const [fault] = faults
  if (fault !== undefined) return problem(correction, fault)
  const about = aboutMentions(correction)
  const mentions = about.map((place) => mentionAt(place, extractions))
  const missing = about.find((_, index) => mentions[index] === undefined)
  if (missing !== undefined) return problem(correction, { place: missing, what: 'is no mention of anything now' })
  return {
    kind: 'applies',
    anchored: {
      correction,
      mentions: mentions.flatMap((mention) => mention ?? []),
      documents: new Set(places.map(({ document }) => document)),
    },
  }
}

type Fault = Readonly<{ place: Anchor; what: string }>

function placesOf(correction: Correction): readonly Anchor[] {
  if ('claim' in correction) return [correction.claim.subject, correction.claim.object, correction.claim.quote]
  return aboutMentions(correction)
}

function aboutMentions(correction: Correction): readonly Anchor[] {
  if ('mentions' in correction) return correction.mentions
  return 'mention' in correction ? [correction.mention] : []
}

function faultOf(place: Anchor, documents: readonly Document[]): Fault | undefined {
  const document = documents.find(({ id }) => id === place.document)
  if (document === undefined) return { place, what: 'is in no document that was read' }
  const isThere = document.text.slice(place.start, place.end) === place.text
  return isThere ? undefined : { place, what: `does not stand at ${place.start} any more` }
}

function mentionAt(place: Anchor, extractions: readonly Extraction[]): Mention | undefined {
  const extraction = extractions.find(({ document }) => document === place.document)
  return extraction?.mentions.find(({ start, end }) => start === place.start && end === place.end)
}

function problem({ correct }: Correction, { place, what }: Fault): Tried {
  const message = `A correction (${correct}) no longer applies: “${place.text}” of ${place.document} ${what}. Make it again, or delete its line.`
  return {
    kind: 'problem',
    problem: { by: 'corrections', source: place.document, message, span: { start: place.start, end: place.end } },
  }
}
