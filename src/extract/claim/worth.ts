import circumstantial from '../../../graph-data/lexicon/circumstantial-prepositions.json' with { type: 'json' }
import type { EntityType } from '../../types/entity.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { isJoining } from '../predication/connection.ts'
import type { PredicateName } from '../predication/predication.ts'
import { attitudeOf } from '../status/attitude.ts'
import { dependentsOf, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Statement } from './statement.ts'

/** Predicates too empty to be worth an edge of their own. */
const EMPTY = new Set(['be', 'do'])
const CIRCUMSTANTIAL = new Set(circumstantial)
const IDIOMATIC = new Set(['in', 'on', 'at', 'by', 'under', 'out of'])
const ACTORS_AND_PLACES: ReadonlySet<EntityType> = new Set(['person', 'organization', 'group', 'place'])

/**
 * Whether a statement that no relation of the schema covers is worth an open edge. Saying is none; nor are “is”, “has”
 * but with actors and places (“has offices in Oslo”), a circumstance (“after the vote”) and the “Park” of “wants Park to leave”.
 */
export function isWorthOpenEdge(statement: Statement, name: PredicateName, ends: readonly LocatedMention[]): boolean {
  const { predication, object, marker } = statement
  const { tree, head } = predication
  if (predication.isOpen) return ends.every(isActorOrPlace) && !isOwnPronoun(tree, object) && !isNested(ends)
  if (predication.by === 'location' || EMPTY.has(name.lemma)) return false
  if (name.lemma === 'have' && !ends.every(isActorOrPlace)) return false
  if (CIRCUMSTANTIAL.has(marker) && !(isJoining(marker) && ends.every(isActorOrPlace))) return false
  if (ends.every(({ mention }) => mention.entityType === 'concept') || isIdiom(statement, ends)) return false
  if (predication.by === 'verb' && attitudeOf(tree, head) === 'say' && !isWhere(marker, ends)) return false
  return !(marker === '' && dependentsOf(tree, head, 'xcomp').some((index) => index > object))
}

/** “passed in favour”, “is on board”: a bare noun behind such a preposition says how, and names nothing. */
function isIdiom({ marker, object }: Statement, ends: readonly LocatedMention[]): boolean {
  const end = ends.find(({ head }) => head === object)
  const isBare = end?.words.length === 1 && tokenAt(end.tree, end.head).xpos === 'NN'
  return isBare && ['concept', 'product'].includes(end.mention.entityType) && IDIOMATIC.has(marker)
}

/** “said in Porto”: where somebody says something is worth as much as where she meets somebody. */
function isWhere(marker: string, ends: readonly LocatedMention[]): boolean {
  return (
    (marker === 'in' || marker === 'at') && ends.at(-1)?.mention.entityType === 'place' && ends.every(isActorOrPlace)
  )
}

function isActorOrPlace({ mention }: LocatedMention): boolean {
  return ACTORS_AND_PLACES.has(mention.entityType)
}

/** “offer our condolences”: a possessive pronoun tells no more of whom the verb tells of already. */
function isOwnPronoun(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).xpos === 'PRP$'
}

/** “the roof of the theatre” names the theatre already. */
function isNested(ends: readonly LocatedMention[]): boolean {
  return ends.some(({ mention: one }) =>
    ends.some(({ mention: other }) => one !== other && one.start <= other.start && other.end <= one.end),
  )
}
