import type { Claim, Evidence } from '../../types/claim.ts'
import type { Document, Span } from '../../types/document.ts'
import type { EntityType } from '../../types/entity.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import type { PredicateName, Predication } from '../predication/predication.ts'
import { clauseStatus } from '../status/clause-status.ts'
import { statusOf } from '../status/index.ts'
import { spansOf } from '../syntax/tree.ts'
import { circumstancesOf } from './circumstances.ts'
import { confidenceOf } from './confidence.ts'

const HOLDERS: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'group', 'document', 'work'])

/** What these say in passing is the text’s own, whatever the clause around it is: “she denies that Park, the mayor, left”. */
const PRESUPPOSED = new Set(['apposition', 'title', 'location', 'group of a body'])

export type ClaimContext = Readonly<{
  document: Document
  mentions: Mentions
  /** Ids of mentions that refer back to others. */
  linked: ReadonlySet<string>
  /** Who speaks a sentence that is all quotation, by the sentence’s number. */
  speakers: ReadonlyMap<number, LocatedMention>
}>

/** What a claim says, before its evidence, status and circumstances are added. */
export type ClaimCore = Readonly<{
  predication: Predication
  name: PredicateName
  subject: LocatedMention
  object: LocatedMention
  relation: string
  label: string
  words: readonly number[]
  complement?: string
}>

/** A claim with the words that state it, whether it is so and who says so. */
export function makeClaim(core: ClaimCore, context: ClaimContext): Claim {
  const { predication, name, subject, object, relation, label, complement } = core
  const { polarity, modality, holders } = PRESUPPOSED.has(predication.by)
    ? clauseStatus(predication.tree, name.at)
    : statusOf(predication.tree, predication.head, name)
  return {
    subject: subject.mention.id,
    object: object.mention.id,
    relation,
    predicate: name.lemma,
    label,
    polarity,
    modality,
    holders: holderIds(core, holders, context),
    ...(complement !== undefined && { complement }),
    evidence: evidenceOf(core, context),
  }
}

function holderIds(
  { predication, subject, relation }: ClaimCore,
  heads: readonly number[],
  context: ClaimContext,
): readonly string[] {
  const speaker = PRESUPPOSED.has(predication.by) ? undefined : context.speakers.get(predication.tree.number)
  const inside = heads.flatMap((head) => context.mentions.at(predication.tree, head) ?? []).filter(mayHold)
  const all = [...(speaker ? [speaker] : []), ...inside].map((located) => located.mention.id)
  const outer = relation === 'DESCRIBED_AS' ? all.filter((id) => id !== subject.mention.id) : all
  return [...new Set(outer)]
}

/** People, bodies and documents say things; “concerns” do not. */
function mayHold({ mention }: LocatedMention): boolean {
  return mention.kind === 'pronoun' || HOLDERS.has(mention.entityType)
}

function evidenceOf({ predication, subject, object, words }: ClaimCore, context: ClaimContext): Evidence {
  const { document } = context
  const { start, end } = predication.tree.sentence
  return {
    document: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
    subject: spanOfMention(subject),
    predicate: spansOf(predication.tree, words),
    object: spanOfMention(object),
    ...circumstancesOf(document, predication, context.mentions),
    confidence: confidenceOf(predication.by, subject, object),
    by: predication.by,
  }
}

function spanOfMention({ mention }: LocatedMention): Span {
  return { start: mention.start, end: mention.end }
}
