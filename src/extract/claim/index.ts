import type { Claim } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { pronounAt } from '../mention/pronouns.ts'
import type { Predication } from '../predication/predication.ts'
import { nounPhrase, trimPunctuation } from '../syntax/noun-phrase.ts'
import { spanOf, spansOf, type Tree, tokenAt } from '../syntax/tree.ts'
import { isTime } from './circumstances.ts'
import { type ClaimContext, makeClaim } from './claim-maker.ts'
import { depictionsOf } from './described-as.ts'
import { membersOf } from './members.ts'
import type { FindRelation } from './relation-finder.ts'
import { type Statement, statementsOf } from './statement.ts'
import { isWorthOpenEdge } from './worth.ts'

export type ClaimOptions = ClaimContext &
  Readonly<{ find: FindRelation; typeOf: (located: LocatedMention) => EntityType }>

/** The claims between mentions that a predication states, each with its evidence. */
export function claimsOf(predication: Predication, options: ClaimOptions): readonly Claim[] {
  const depictions = depictionClaims(predication, options)
  return depictions.length > 0
    ? depictions
    : statementsOf(predication).flatMap((statement) => statementClaims(statement, options))
}

function statementClaims(statement: Statement, options: ClaimOptions): readonly Claim[] {
  const { tree } = statement.predication
  if (isTime(tree, statement.object) || isTime(tree, statement.subject)) return []
  if (pronounAt(tree, statement.object)?.kind === 'reflexive') return []
  const [subject, object] = [options.mentions.at(tree, statement.subject), options.mentions.at(tree, statement.object)]
  if (subject === undefined || object === undefined || (subject === object && !statement.together)) return []
  const parties = membersOf(subject, options)
  const subjects = parties.includes(object) ? [subject] : parties
  return subjects.flatMap((from) =>
    membersOf(object, options, statement.together ? [] : subjects)
      .filter((to) => to.mention.id !== from.mention.id)
      .flatMap((to) => claimBetween(statement, from, to, options)),
  )
}

function claimBetween(
  statement: Statement,
  from: LocatedMention,
  to: LocatedMention,
  options: ClaimOptions,
): readonly Claim[] {
  const { predication, names, words } = statement
  for (const name of predication.isOpen ? [] : names) {
    const found = options.find(name.lemma, options.typeOf(from), options.typeOf(to))
    if (found === undefined || (statement.together && !found.relation.symmetric)) continue
    const [subject, object] = found.inverse ? [to, from] : [from, to]
    const { id, label } = found.relation
    return [makeClaim({ predication, name, subject, object, relation: id, label, words }, options)]
  }
  const name = names[0]
  if (name === undefined || statement.together || !isWorthOpenEdge(statement, name, [from, to])) return []
  // “The ferry was bought by Ito” is read as it is written, since no relation says the same from the other side.
  const [subject, object] = isAgent(statement) ? [to, from] : [from, to]
  const label = labelOf(statement, options)
  return [makeClaim({ predication, name, subject, object, relation: 'RELATED', label, words }, options)]
}

function isAgent({ predication, subject }: Statement): boolean {
  return predication.passive && predication.arguments.some(({ role, head }) => role === 'agent' && head === subject)
}

/** The predicate as it is written. */
function labelOf({ predication, words }: Statement, { document }: ClaimOptions): string {
  return spansOf(predication.tree, words)
    .map(({ start, end }) => document.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
}

function depictionClaims(predication: Predication, options: ClaimOptions): readonly Claim[] {
  const { tree } = predication
  const name = predication.lemmas[0]
  if (name === undefined) return []
  return depictionsOf(predication).flatMap(({ holder, described, complement }) => {
    const [subject, object] = [options.mentions.at(tree, holder), options.mentions.at(tree, described)]
    if (subject === undefined || object === undefined || subject === object) return []
    const said = phraseText(complement.head, tree, options)
    const words = [...predication.words, ...complement.preposition]
    return [
      makeClaim(
        {
          predication,
          name: { ...name, lemma: 'describe as' },
          subject,
          object,
          relation: 'DESCRIBED_AS',
          label: 'described as',
          words,
          complement: said,
        },
        options,
      ),
    ]
  })
}

/** A noun phrase up to its first comma, as written. */
function phraseText(head: number, tree: Tree, { document }: ClaimOptions): string {
  const words = nounPhrase(tree, head)
  const comma = words.find((index) => index > head && tokenAt(tree, index).text === ',')
  const span = spanOf(
    tree,
    trimPunctuation(
      tree,
      words.filter((index) => comma === undefined || index < comma),
    ),
  )
  return document.text.slice(span.start, span.end)
}
