import givenNames from '../../../graph-data/lexicon/given-names.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import type { Coreference } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { type Pronoun, pronounAt } from '../mention/pronouns.ts'
import { subjectsOf } from '../subject/index.ts'
import { governors, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isPredicate } from '../syntax/verb-group.ts'
import { prominence } from './prominence.ts'

const REACH = 3
const FEMALE = new Set(givenNames.female)
const MALE = new Set(givenNames.male)

/** “He”, “it”, “their”: the most prominent mention before that fits in number, kind and gender. */
export function linkPronouns(mentions: Mentions): readonly Coreference[] {
  const links: Coreference[] = []
  const antecedentOf = new Map<string, LocatedMention>()
  for (const located of mentions.all) {
    const pronoun = located.mention.kind === 'pronoun' ? pronounAt(located.tree, located.head) : undefined
    if (pronoun === undefined || pronoun.person !== 3) continue
    const best = bestAntecedent(located, pronoun, { mentions, antecedentOf })
    if (best === undefined) continue
    antecedentOf.set(located.mention.id, best)
    links.push({ mention: located.mention.id, antecedent: best.mention.id, why: `pronoun for ${best.mention.text}` })
  }
  return links
}

type Known = Readonly<{ mentions: Mentions; antecedentOf: ReadonlyMap<string, LocatedMention> }>

function bestAntecedent(
  located: LocatedMention,
  pronoun: Pronoun,
  { mentions, antecedentOf }: Known,
): LocatedMention | undefined {
  if (pronoun.kind === 'reflexive') return ownSubject(located, mentions)
  const partners = mentions.within(located.tree).filter((other) => areArgumentsOfOne(located, other))
  const taken = new Set(partners.flatMap((other) => antecedentOf.get(other.mention.id)?.mention.id ?? []))
  const near = [...mentions.before(located, REACH), ...subjectAhead(located, mentions.within(located.tree))]
  const candidates = near
    .filter((other) => !areArgumentsOfOne(located, other))
    .map((place) => ({ place, meant: antecedentOf.get(place.mention.id) ?? place }))
    .filter(({ meant }) => agrees(pronoun, meant) && !taken.has(meant.mention.id))
    .map(({ place, meant }) => ({ meant, score: prominence(located, place), start: place.mention.start }))
  return candidates.toSorted((a, b) => b.score - a.score || b.start - a.start)[0]?.meant
}

/** “Ito freed herself”: a reflexive is the subject of its own clause. */
function ownSubject({ tree, head }: LocatedMention, mentions: Mentions): LocatedMention | undefined {
  const verb = governors(tree, head).find((index) => isPredicate(tree, index))
  const subject = verb === undefined ? undefined : subjectsOf(tree, verb)[0]
  const found = subject === undefined ? undefined : mentions.at(tree, subject)
  return found?.mention.kind === 'pronoun' ? undefined : found
}

/** “In her speech, Ito …”: a pronoun in front of its clause’s subject may point ahead to it (cataphora). */
function subjectAhead(pronoun: LocatedMention, inSentence: readonly LocatedMention[]): readonly LocatedMention[] {
  const { tree, head } = pronoun
  return inSentence.filter((other) => {
    if (other.head < head || other.mention.kind !== 'name' || !isRelated(tree, other.head, 'nsubj')) return false
    const clause = tokenAt(tree, other.head).head
    return tokenAt(tree, head).head !== clause && isInFrontedPhrase(tree, head, clause)
  })
}

function isInFrontedPhrase(tree: Tree, index: number, clause: number): boolean {
  const path = [index, ...governors(tree, index)]
  const top = path[path.indexOf(clause) - 1]
  return top !== undefined && isRelated(tree, top, 'obl', 'advcl')
}

/** “Ito saw him”: two arguments of one verb are two things. */
function areArgumentsOfOne(a: LocatedMention, b: LocatedMention): boolean {
  if (a.tree !== b.tree || isRelated(a.tree, a.head, 'nmod:poss')) return contains(b, a)
  const verb = tokenAt(a.tree, a.head).head
  if (verb < 0) return contains(b, a)
  const sharedVerb =
    verb === tokenAt(b.tree, b.head).head || verb === b.head || subjectsOf(a.tree, verb).includes(b.head)
  return sharedVerb || isObjectOfItsRelativeClause(a, b) || contains(b, a)
}

function contains(outer: LocatedMention, inner: LocatedMention): boolean {
  return outer.tree === inner.tree && outer.words.includes(inner.head)
}

/** “Park, whom he thanked”: he is not Park. */
function isObjectOfItsRelativeClause(pronoun: LocatedMention, noun: LocatedMention): boolean {
  const verb = tokenAt(pronoun.tree, pronoun.head).head
  return (
    verb >= 0 &&
    isRelated(pronoun.tree, verb, 'acl:relcl') &&
    tokenAt(pronoun.tree, verb).head === noun.head &&
    isRelated(pronoun.tree, pronoun.head, 'nsubj')
  )
}

function agrees(pronoun: Pronoun, { mention, tree, head }: LocatedMention): boolean {
  if (mention.kind === 'pronoun') return false
  const type = mention.entityType
  if (pronoun.gender === 'neuter')
    return (
      ['organization', 'place', 'event', 'document', 'work', 'product'].includes(type) &&
      !isPlural(tree.tokens[head]?.xpos)
    )
  if (pronoun.number === 'plural') return type === 'group' || (type === 'organization' && mention.kind === 'name')
  return type === 'person' && !contradicts(pronoun, mention.text)
}

function isPlural(xpos: string | undefined): boolean {
  return xpos === 'NNS'
}

function contradicts(pronoun: Pronoun, name: string): boolean {
  const given = foldName(name).split(' ')[0] ?? ''
  return pronoun.gender === 'female' ? MALE.has(given) : pronoun.gender === 'male' && FEMALE.has(given)
}
