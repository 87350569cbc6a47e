import type { Annotated } from '../types/annotation.ts'
import type { Claim, Extraction } from '../types/claim.ts'
import type { EntityType } from '../types/entity.ts'
import type { Schema } from '../types/schema.ts'
import { newlyConnected } from './claim/connected.ts'
import { claimsOfEventsTakenUp } from './claim/event-taken-up.ts'
import { claimsOf } from './claim/index.ts'
import { placesOfEvents } from './claim/places-of-events.ts'
import { relationFinder } from './claim/relation-finder.ts'
import { titlesOf } from './claim/titles.ts'
import { type Linked, linkMentions } from './coreference/index.ts'
import { openFactsOf } from './fact/open-facts.ts'
import { mentionsOf } from './mention/index.ts'
import type { LocatedMention } from './mention/located-mention.ts'
import { predicationsOf } from './predication/index.ts'
import { repairedTree } from './repair/index.ts'
import { reportDay } from './time/report-day.ts'
import { timesOfSentences } from './time/times-in.ts'

export type ExtractOptions = Readonly<{ schema: Schema }>

/** What a document says: trees → mentions → chains of mentions → statements → claims with status, holder and evidence. */
export function extract(annotated: Annotated, { schema }: ExtractOptions): Extraction {
  const { document, sentences } = annotated
  const trees = sentences.map((sentence, number) => repairedTree(sentence, number))
  const linked = linkMentions(mentionsOf(document, trees), trees)
  const { mentions, coreference } = linked
  const predications = trees.flatMap((tree) => predicationsOf(tree))
  const linkedIds = new Set(coreference.map((link) => link.mention))
  const times = timesOfSentences(trees, { text: document.text, report: reportDay(annotated) })
  const context = { document, mentions, linked: linkedIds, speakers: linked.speakers, times }
  const options = { ...context, find: relationFinder(schema), typeOf: typesThroughChains(linked) }
  const claimsIn = (some: typeof predications) => some.flatMap((predication) => claimsOf(predication, options))
  const stated = claimsIn(predications.filter(({ isOpen }) => !isOpen))
  const symmetric = new Set(schema.relations.filter((relation) => relation.symmetric).map((relation) => relation.id))
  const mutual = stated.filter((claim) => symmetric.has(claim.relation))
  const joined = [...stated, ...claimsOfEventsTakenUp(mutual, context)]
  const claims = [...joined, ...placesOfEvents(joined, context)]
  return {
    document: document.id,
    mentions: mentions.all.map((located) => located.mention),
    coreference,
    claims: distinct([...claims, ...newlyConnected(claimsIn(predications.filter(({ isOpen }) => isOpen)), claims)]),
    titles: titlesOf(document, mentions),
    facts: predications.flatMap((predication) => openFactsOf(document, predication)),
    problems: [],
  }
}

/** The type of what a pronoun or description stands for. */
function typesThroughChains({ mentions, coreference }: Linked): (located: LocatedMention) => EntityType {
  const antecedent = new Map(coreference.map((link) => [link.mention, link.antecedent]))
  return ({ mention }) => {
    let current = mention
    for (
      let next = antecedent.get(current.id);
      next !== undefined && current.kind !== 'name';
      next = antecedent.get(current.id)
    ) {
      current = mentions.byId(next)?.mention ?? current
    }
    return current.entityType
  }
}

/** One claim for the same ends, relation, status and sentence, however many constructions state it; the surest stays. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>()
  for (const claim of claims) {
    const { subject, object, relation, predicate, polarity, modality, holders, evidence } = claim
    const open = relation === 'RELATED' ? predicate : ''
    const key = [subject, object, relation, open, polarity, modality, holders.join(' '), evidence.start].join('|')
    const known = kept.get(key)
    if (known === undefined || known.evidence.confidence < evidence.confidence) kept.set(key, claim)
  }
  return [...kept.values()]
}
