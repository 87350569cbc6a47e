import type { Annotated } from '../types/annotation.ts'
import type { Claim, Extraction } from '../types/claim.ts'
import type { EntityType } from '../types/entity.ts'
import type { Schema } from '../types/schema.ts'
import { newlyConnected } from './claim/connected.ts'
import { claimsOf } from './claim/index.ts'
import { relationFinder } from './claim/relation-finder.ts'
import { titlesOf } from './claim/titles.ts'
import { type Linked, linkMentions } from './coreference/index.ts'
import { eventKinds } from './event/event-kinds.ts'
import { claimsAndEvents } from './event/index.ts'
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
  const options = {
    document,
    mentions,
    coreference,
    linked: new Set(coreference.map((link) => link.mention)),
    speakers: linked.speakers,
    times: timesOfSentences(trees, { text: document.text, report: reportDay(annotated) }),
    find: relationFinder(schema),
    kinds: eventKinds(schema),
    typeOf: typesThroughChains(linked),
  }
  const { claims, ...read } = claimsAndEvents(
    predications.filter(({ isOpen }) => !isOpen),
    options,
  )
  const connecting = predications
    .filter(({ isOpen }) => isOpen)
    .flatMap((predication) => claimsOf(predication, options))
  return {
    document: document.id,
    ...read,
    claims: distinct([...claims, ...newlyConnected(connecting, claims)]),
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
