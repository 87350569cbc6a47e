import type { Extraction, Mention } from '../../types/claim.ts'
import type { Correction, Decisions } from '../../types/correction.ts'
import type { Document } from '../../types/document.ts'
import type { Problem } from '../../types/problem.ts'
import { type Anchored, anchored } from './anchored.ts'
import { correctedClaims } from './corrected-claims.ts'
import { correctedLinks } from './corrected-links.ts'

/** Extractions as corrected, what is decided about entities, and which corrections no longer apply. */
export type Corrected = Readonly<{
  extractions: readonly Extraction[]
  decisions: Decisions
  problems: readonly Problem[]
}>

/**
 * Replays what people decided. A correction applies where its documents are there and say the same words at the same place;
 * any other is a problem, and changes nothing.
 */
export function applyCorrections(
  corrections: readonly Correction[],
  extractions: readonly Extraction[],
  documents: readonly Document[],
): Corrected {
  const tried = corrections.map((correction) => anchored(correction, extractions, documents))
  const applying = tried.flatMap((one) => (one.kind === 'applies' ? [one.anchored] : []))
  const problems = tried.flatMap((one) => (one.kind === 'problem' ? [one.problem] : []))
  const byDocument = (document: Document['id']) => applying.filter((one) => one.documents.has(document))
  return {
    extractions: extractions.map((extraction) => {
      const own = byDocument(extraction.document)
      return own.length === 0 ? extraction : correctedClaims(correctedLinks(extraction, own), own)
    }),
    decisions: decisionsOf(applying),
    problems,
  }
}

function decisionsOf(applying: readonly Anchored[]): Decisions {
  const joining = applying.filter(({ correction }) => ['merge', 'split'].includes(correction.correct))
  const parting = applying.filter(({ correction }) => correction.correct === 'distinct')
  const isLast = (one: Anchored, opposed: readonly Anchored[]) =>
    !opposed.some((other) => applying.indexOf(other) > applying.indexOf(one) && shareTwo(one, other))
  const together = joining
    .filter((one) => isLast(one, parting))
    .map(({ correction, mentions }) => ({ mentions: idsOf(mentions), why: reasonOf(correction) }))
  const distinct = parting.filter((one) => isLast(one, joining)).map(({ mentions }) => idsOf(mentions))
  const apart = applying.flatMap(({ correction, mentions }) =>
    correction.correct === 'split' ? mentions.map(({ id }) => [id, reasonOf(correction)] as const) : [],
  )
  return {
    together,
    apart: new Map(apart),
    distinct,
    labels: new Map(applying.flatMap((one) => byMention(one, labelIn(one.correction)))),
    types: new Map(applying.flatMap((one) => byMention(one, typeIn(one.correction)))),
  }
}

/** Of a merge and a telling apart of the same mentions the later counts. */
function shareTwo(one: Anchored, other: Anchored): boolean {
  const ids = idsOf(other.mentions)
  return one.mentions.filter(({ id }) => ids.includes(id)).length > 1
}

function byMention<Value>({ mentions }: Anchored, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : mentions.map(({ id }) => [id, value] as const)
}

function labelIn(correction: Correction) {
  return correction.correct === 'rename' ? correction.label : undefined
}

function typeIn(correction: Correction) {
  return correction.correct === 'retype' ? correction.entityType : undefined
}

function idsOf(mentions: readonly Mention[]): readonly Mention['id'][] {
  return mentions.map(({ id }) => id)
}

/** “merged by hand (Ana: one company)”. */
function reasonOf({ correct, who, why }: Correction): string {
  const signature = [who, why].filter((part) => part !== undefined).join(': ')
  return `${correct === 'split' ? 'split off' : 'merged'} by hand${signature === '' ? '' : ` (${signature})`}`
}
