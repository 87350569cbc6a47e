import type { Claim, Extraction, Mention } from '../../types/claim.ts'
import type { Anchor, ClaimAnchor } from '../../types/correction.ts'
import type { Span } from '../../types/document.ts'
import type { Anchored } from './anchored.ts'

/** The claims of a document without those that were rejected and with those that were added, in the order of the corrections. */
export function correctedClaims(extraction: Extraction, corrections: readonly Anchored[]): Extraction {
  let { claims, mentions } = extraction
  for (const { correction } of corrections) {
    if (correction.correct === 'reject') claims = claims.filter((claim) => !isClaim(claim, correction.claim, mentions))
    if (correction.correct === 'add') {
      const ends = [correction.claim.subject, correction.claim.object] as const
      mentions = ends.reduce(withMention, mentions)
      claims = [...claims, addedClaim(correction.claim, extraction.document)]
    }
  }
  return { ...extraction, claims, mentions }
}

function isClaim(claim: Claim, anchor: ClaimAnchor, mentions: readonly Mention[]): boolean {
  const isAt = (id: Mention['id'], place: Span) =>
    mentions.some((mention) => mention.id === id && areEqual(mention, place))
  return (
    claim.relation === anchor.relation &&
    areEqual(claim.evidence, anchor.quote) &&
    ((isAt(claim.subject, anchor.subject) && isAt(claim.object, anchor.object)) ||
      (areEqual(claim.evidence.subject, anchor.subject) && areEqual(claim.evidence.object, anchor.object)))
  )
}

function areEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function addedClaim({ subject, relation, object, quote }: ClaimAnchor, document: string): Claim {
  const label = relation.toLowerCase().replaceAll('_', ' ')
  const { start, end, text } = quote
  return {
    subject: idAt(document, subject),
    object: idAt(document, object),
    relation,
    predicate: label,
    label,
    polarity: 'affirmed',
    modality: 'asserted',
    holders: [],
    evidence: {
      document,
      start,
      end,
      quote: text,
      subject: { start: subject.start, end: subject.end },
      predicate: [],
      object: { start: object.start, end: object.end },
      confidence: 1,
      by: 'added by hand',
    },
  }
}

function idAt(document: string, { start, end }: Span): Mention['id'] {
  return `${document}#${start}-${end}`
}

/** What nobody took for a mention becomes one when a claim is about it. */
function withMention(mentions: readonly Mention[], { document, start, end, text }: Anchor): readonly Mention[] {
  const id = idAt(document, { start, end })
  if (mentions.some((mention) => mention.id === id)) return mentions
  const kind = /^\p{Lu}/u.test(text) ? 'name' : 'description'
  return [...mentions, { id, kind, entityType: 'concept', start, end, text, head: start, by: 'added by hand' }]
}
