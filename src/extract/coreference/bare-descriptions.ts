import hypernyms from '../../../graph-data/lexicon/hypernyms.json' with { type: 'json' }
import type { LocatedMention } from '../mention/located-mention.ts'
import { isCountry } from '../mention/name-type.ts'
import { titleBefore, titleWords } from '../mention/title.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { prominence } from './prominence.ts'

const NEAR = 2
const ORGANIZATIONS = new Set(hypernyms.organization)
const ANY_BODY = new Set(hypernyms.anyBody)
const PUBLIC_BODIES = new Set(hypernyms.publicBody)
const COUNTRIES = new Set(hypernyms.country)

export type FoundAntecedent = Readonly<{ antecedent: LocatedMention; why: string }>

/** What a bare “the minister”, “the company” or “the country” takes up: who bears the title, or the most prominent name of that kind. */
export function bareAntecedent(
  located: LocatedMention,
  before: readonly LocatedMention[],
): FoundAntecedent | undefined {
  const noun = lemmaAt(located.tree, located.head)
  const words = contentWords(located)
  if (tokenAt(located.tree, located.head).xpos !== 'NN') return undefined
  const names = before.filter((other) => other.mention.kind === 'name')
  if (located.mention.entityType === 'person') return found(titled(words, names), 'bears the title')
  if (words.length > 1) return undefined
  const near = within(located, names, NEAR)
  if (COUNTRIES.has(noun))
    return found(
      mostProminent(located, near, (other) => isCountry(other.mention.text)),
      'country named before',
    )
  if (!ORGANIZATIONS.has(noun)) return undefined
  return found(
    mostProminent(located, near, (other) => other.mention.entityType === 'organization' && mayBe(noun, other)),
    'organisation named before',
  )
}

/** A ministry is no company, but it may be “the organisation”. */
function mayBe(noun: string, { mention }: LocatedMention): boolean {
  return (
    ANY_BODY.has(noun) ||
    !mention.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => PUBLIC_BODIES.has(word))
  )
}

function found(antecedent: LocatedMention | undefined, why: string): FoundAntecedent | undefined {
  return antecedent && { antecedent, why }
}

function within(located: LocatedMention, names: readonly LocatedMention[], reach: number): readonly LocatedMention[] {
  return names.filter((other) => located.tree.number - other.tree.number <= reach)
}

/** The name whose title has all words of a description: “the prime minister”. */
function titled(words: readonly string[], names: readonly LocatedMention[]): LocatedMention | undefined {
  return names.findLast((name) => {
    const title = titleNouns(name)
    return words.every((word) => title.includes(word))
  })
}

function contentWords({ tree, words }: LocatedMention): readonly string[] {
  return words.filter((index) => !isRelated(tree, index, 'det')).map((index) => lemmaAt(tree, index))
}

/** The nouns that a name’s title and appositions are built on. */
function titleNouns({ tree, head, words, mention }: LocatedMention): readonly string[] {
  if (mention.entityType !== 'person') return []
  const title = titleBefore(tree, words[0] ?? head)
  const before =
    title === undefined ? [] : titleWords(tree, title, words[0]).map((index) => lemmaAt(tree, index).toLowerCase())
  return [...before, ...appositionNouns(tree, head)]
}

function appositionNouns(tree: Tree, head: number): readonly string[] {
  const governor = tokenAt(tree, head).head
  const over = isRelated(tree, head, 'appos') && governor >= 0 ? [governor] : []
  return [...dependentsOf(tree, head, 'appos'), ...over].map((index) => lemmaAt(tree, index))
}

function mostProminent(
  located: LocatedMention,
  names: readonly LocatedMention[],
  fits: (other: LocatedMention) => boolean,
): LocatedMention | undefined {
  const scored = names.filter(fits).map((other) => ({ other, score: prominence(located, other) }))
  return scored.toSorted((a, b) => b.score - a.score || b.other.mention.start - a.other.mention.start)[0]?.other
}
