import eventNouns from '../../../graph-data/lexicon/event-nouns.json' with { type: 'json' }
import type { Claim } from '../../types/claim.ts'
import type { Mentions } from '../mention/index.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Predication } from '../predication/predication.ts'
import { dependentsOf, isRelated, lemmaAt, tokenAt, wordAt } from '../syntax/tree.ts'
import { type ClaimContext, makeClaim } from './claim-maker.ts'
import { membersOf } from './members.ts'
import { type Statement, statementsOf } from './statement.ts'

const REACH = 3
const VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(eventNouns).map(([noun, verbs]) => [noun, new Set(verbs)]),
)

/** “Ito met Park. … The meeting was …”: an event noun takes up a clause before it, whose parties take part in the event. */
export function claimsOfEventsTakenUp(predications: readonly Predication[], context: ClaimContext): readonly Claim[] {
  return context.mentions.all
    .filter(
      (located) =>
        located.mention.entityType === 'event' && !context.linked.has(located.mention.id) && isDefinite(located),
    )
    .flatMap((event) => {
      const clause = clauseTakenUp(event, predications)
      return clause === undefined ? [] : partiesOf(clause, event, context)
    })
}

function isDefinite({ tree, head }: LocatedMention): boolean {
  return dependentsOf(tree, head, 'det').some((index) => ['the', 'this', 'that', 'these'].includes(wordAt(tree, index)))
}

function clauseTakenUp(event: LocatedMention, predications: readonly Predication[]): Predication | undefined {
  const verbs = VERBS.get(lemmaAt(event.tree, event.head))
  if (verbs === undefined) return undefined
  const near = predications.filter(
    ({ tree }) => tree.number < event.tree.number && event.tree.number - tree.number <= REACH,
  )
  return near.findLast((predication) =>
    statementsOf(predication).some((statement) => statement.names.some((name) => states(name.lemma, verbs))),
  )
}

function states(predicate: string, verbs: ReadonlySet<string>): boolean {
  return [...verbs].some((verb) => predicate === verb || predicate.startsWith(`${verb} `))
}

function partiesOf(predication: Predication, event: LocatedMention, context: ClaimContext): readonly Claim[] {
  const statements = statementsOf(predication)
  const heads = new Map<number, Statement>()
  for (const statement of statements) {
    heads.set(statement.subject, heads.get(statement.subject) ?? statement)
    if (isParty(statement, context.mentions)) heads.set(statement.object, statement)
  }
  return [...heads].flatMap(([head, statement]) => {
    const party = context.mentions.at(predication.tree, head)
    if (party === undefined || party === event) return []
    return membersOf(party, context).map((member) => partyClaim(statement, member, event, context))
  })
}

function partyClaim(
  statement: Statement,
  subject: LocatedMention,
  object: LocatedMention,
  context: ClaimContext,
): Claim {
  const predication = { ...statement.predication, by: 'event taken up' }
  const name = { lemma: 'take part in', at: predication.head, without: [] }
  const core = {
    predication,
    name,
    subject,
    object,
    relation: 'PARTY_TO',
    label: 'took part in',
    words: statement.words,
  }
  const claim = makeClaim(core, context)
  return { ...claim, evidence: { ...claim.evidence, object: verbSpan(predication) } }
}

function isParty({ predication, object }: Statement, mentions: Mentions): boolean {
  const type = mentions.at(predication.tree, object)?.mention.entityType
  return (
    type !== undefined &&
    ['person', 'organization', 'group'].includes(type) &&
    !isRelated(predication.tree, object, 'obl:unmarked')
  )
}

/** In the sentence of the clause its verb stands for the event. */
function verbSpan({ tree, head }: Predication) {
  const { start, end } = tokenAt(tree, head)
  return { start, end }
}
