import type { Coreference } from '../../../types/claim.ts'
import type { LocatedMention } from '../../mention/located-mention.ts'
import type { Mentions } from '../../mention/mentions.ts'
import { type Pronoun, pronounAt } from '../../mention/pronouns.ts'
import { subjectsOf } from '../../subject/index.ts'
import { governors } from '../../syntax/tree.ts'
import { isPredicate } from '../../syntax/verb-group.ts'
import type { Chains } from '../chains.ts'
import type { IsQuoted } from '../quoted-words.ts'
import { type Candidate, candidatesFor, type Known } from './candidates.ts'
import { featuresOf, featuresOfNothing, type Standing } from './features.ts'
import { type Gender, genderOf } from './gender.ts'
import { scoreOf } from './score.ts'

export type PronounContext = Readonly<{ mentions: Mentions; chains: Chains; isQuoted: IsQuoted }>

/** “He”, “it”, “their”: of the mentions that agree, the one that most speaks for, or none of them. */
export function linkPronouns(context: PronounContext): readonly Coreference[] {
  const { mentions, chains } = context
  const links: Coreference[] = []
  const antecedentOf = new Map<string, LocatedMention>()
  const counts = new Map<string, number>()
  const genders = gendersOf(mentions, chains)
  const chainOf = ({ mention }: LocatedMention) => chains.representative(mention.id)
  const count = (located: LocatedMention) => counts.set(chainOf(located), (counts.get(chainOf(located)) ?? 0) + 1)
  const known: Known = { mentions, antecedentOf, genderOf: (located) => genders.get(chainOf(located)) }
  for (const located of mentions.all) {
    const pronoun = located.mention.kind === 'pronoun' ? pronounAt(located.tree, located.head) : undefined
    if (located.mention.kind !== 'pronoun') count(located)
    if (pronoun === undefined || pronoun.person !== 3) continue
    const choices = choicesFor(located, pronoun, { known, context, counts })
    const best = pronoun.kind === 'reflexive' ? ownSubject(located, known) : likeliest(located, pronoun, choices)
    if (best === undefined) continue
    antecedentOf.set(located.mention.id, best)
    count(best)
    if (pronoun.gender === 'female' || pronoun.gender === 'male') genders.set(chainOf(best), pronoun.gender)
    links.push({ mention: located.mention.id, antecedent: best.mention.id, why: `pronoun for ${best.mention.text}` })
  }
  return links
}

type State = Readonly<{ known: Known; context: PronounContext; counts: ReadonlyMap<string, number> }>
type Choice = Candidate & Readonly<{ standing: Standing }>

/** The candidates with what is known of each so far. */
function choicesFor(located: LocatedMention, pronoun: Pronoun, state: State): readonly Choice[] {
  const { known, context, counts } = state
  const chainOf = ({ mention }: LocatedMention) => context.chains.representative(mention.id)
  const candidates = candidatesFor(located, pronoun, known)
  const nearestFirst = [...new Set(candidates.toReversed().map(({ meant }) => chainOf(meant)))]
  const isQuoted = ({ tree, head }: LocatedMention) => context.isQuoted(tree, head)
  return candidates.map((candidate) => ({
    ...candidate,
    standing: {
      count: counts.get(chainOf(candidate.meant)) ?? 0,
      rank: nearestFirst.indexOf(chainOf(candidate.meant)),
      sameGender: known.genderOf(candidate.meant) === pronoun.gender,
      acrossQuote: isQuoted(located) !== isQuoted(candidate.place),
    },
  }))
}

function likeliest(located: LocatedMention, pronoun: Pronoun, choices: readonly Choice[]): LocatedMention | undefined {
  const nothing = scoreOf(featuresOfNothing(located, pronoun))
  const scored = choices.map((choice) => ({ choice, score: scoreOf(featuresOf(located, pronoun, choice)) }))
  const best = scored.toSorted(
    (a, b) => b.score - a.score || b.choice.place.mention.start - a.choice.place.mention.start,
  )[0]
  return best !== undefined && best.score > nothing ? best.choice.meant : undefined
}

/** What names, titles and nouns tell about each chain; the first word decides. */
function gendersOf(mentions: Mentions, chains: Chains): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const located of mentions.all) {
    const gender = genderOf(located)
    const chain = chains.representative(located.mention.id)
    if (gender !== undefined && !genders.has(chain)) genders.set(chain, gender)
  }
  return genders
}

/** “Ito freed herself”: a reflexive is the subject of its own clause. */
function ownSubject({ tree, head }: LocatedMention, { mentions, antecedentOf }: Known): LocatedMention | undefined {
  const verb = governors(tree, head).find((index) => isPredicate(tree, index))
  const subject = verb === undefined ? undefined : subjectsOf(tree, verb)[0]
  const found = subject === undefined ? undefined : mentions.at(tree, subject)
  return found?.mention.kind === 'pronoun' ? antecedentOf.get(found.mention.id) : found
}
