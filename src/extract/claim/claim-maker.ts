import type { Claim, Evidence } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import { type LocatedMention, spanOfMention } from '../mention/located-mention.ts'
import type { PredicateName, Predication } from '../predication/predication.ts'
import { effectOnEvent } from '../status/attitude-noun.ts'
import { phraseStatus } from '../status/clause-status.ts'
import { statusOf } from '../status/index.ts'
import { within } from '../status/status.ts'
import { isQuoted } from '../syntax/quoted.ts'
import { spansOf } from '../syntax/tree.ts'
import { type CircumstanceContext, circumstancesOf } from './circumstances.ts'
import { confidenceOf } from './confidence.ts'

const HOLDERS: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'group', 'document', 'work'])

/**
 * What these say in passing is so whatever the clause around it is: “she denies that Park, the mayor, left”; and the text’s own
 * unless it stands in quotation marks.
 */
const PRESUPPOSED = new Set(['apposition', 'title', 'location', 'group of a body'])
/** Unless that clause says whether it happens at all: “rejects talks in Oslo”. */
const HAPPENING = 'TOOK_PLACE_IN'

export type ClaimContext = CircumstanceContext &
  Readonly<{
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
  const { name, subject, object, relation, label, complement } = core
  const { polarity, modality, holders } = standing(core, context)
  return {
    subject: subject.mention.id,
    object: object.mention.id,
    relation,
    predicate: name.lemma,
    label,
    polarity,
    modality,
    holders,
    ...(complement !== undefined && { complement }),
    evidence: evidenceOf(core, modality, context),
  }
}

/** Whether it is so, and the ids of who says so. */
function standing(core: ClaimCore, context: ClaimContext): Pick<Claim, 'polarity' | 'modality' | 'holders'> {
  const { predication, name, relation } = core
  const { tree, head } = predication
  const { holders, ...status } = statusOf(tree, head, name)
  const inside = holders.flatMap((holder) => context.mentions.at(tree, holder) ?? []).filter(mayHold)
  const speakers = [context.speakers.get(tree.number) ?? [], inside].flat()
  if (!PRESUPPOSED.has(predication.by) || relation === HAPPENING) {
    return { polarity: status.polarity, modality: status.modality, holders: holderIds(core, speakers) }
  }
  const { polarity, modality } = within(phraseStatus(tree, name.at), effectOnEvent(tree, name.at) ?? {})
  const isSaid = context.speakers.has(tree.number) || isQuoted(tree, name.at)
  return { polarity, modality, holders: isSaid ? holderIds(core, speakers) : [] }
}

/** Who describes something is an end of the claim, and no holder of it beside. */
function holderIds({ subject, relation }: ClaimCore, holders: readonly LocatedMention[]): readonly string[] {
  const ids = new Set(holders.map((located) => located.mention.id))
  if (relation === 'DESCRIBED_AS') ids.delete(subject.mention.id)
  return [...ids]
}

/** People, bodies and documents say things; “concerns” do not. */
function mayHold({ mention }: LocatedMention): boolean {
  return mention.kind === 'pronoun' || HOLDERS.has(mention.entityType)
}

function evidenceOf(core: ClaimCore, modality: Claim['modality'], context: ClaimContext): Evidence {
  const { predication, subject, object, words } = core
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
    ...circumstancesOf(predication, context),
    confidence: confidenceOf(core, modality),
    by: predication.by,
  }
}
