import type { Anchor, ClaimAnchor, Correction } from '../../types/correction.ts'
import { type EntityType, entityTypes } from '../../types/entity.ts'

/** Takes parsed JSON for a correction; what is wrong with it comes back in words. */
export function readCorrection(value: unknown): Correction | string {
  if (!isRecord(value)) return 'it is no JSON object'
  const signed = { ...(isText(value.who) && { who: value.who }), ...(isText(value.why) && { why: value.why }) }
  const body = bodyOf(value)
  return typeof body === 'string' ? body : { ...body, ...signed }
}

function bodyOf(value: Readonly<Record<string, unknown>>): Correction | string {
  const { correct, mentions, mention, label, entityType, claim } = value
  switch (correct) {
    case 'merge':
    case 'split':
    case 'distinct':
      return isAnchors(mentions) ? { correct, mentions } : '“mentions” is no list of places in documents'
    case 'rename':
      if (!isAnchor(mention)) return '“mention” is no place in a document'
      return isText(label) ? { correct, mention, label } : '“label” is no name'
    case 'retype':
      if (!isAnchor(mention)) return '“mention” is no place in a document'
      return isEntityType(entityType)
        ? { correct, mention, entityType }
        : `“entityType” is none of ${entityTypes.join(', ')}`
    case 'reject':
    case 'add':
      return isClaim(claim) ? { correct, claim } : '“claim” has no subject, relation, object and quote'
    default:
      return '“correct” is none of merge, split, distinct, rename, retype, reject, add'
  }
}

function isClaim(value: unknown): value is ClaimAnchor {
  return (
    isRecord(value) &&
    isAnchor(value.subject) &&
    isAnchor(value.object) &&
    isAnchor(value.quote) &&
    isText(value.relation)
  )
}

function isAnchors(value: unknown): value is readonly Anchor[] {
  return Array.isArray(value) && value.length > 0 && value.every(isAnchor)
}

function isAnchor(value: unknown): value is Anchor {
  if (!isRecord(value) || !isText(value.document) || !isText(value.text)) return false
  const { start, end } = value
  return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end)
}

function isEntityType(value: unknown): value is EntityType {
  return entityTypes.some((type) => type === value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
