import nameWords from '../../../graph-data/lexicon/name-words.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import type { Coreference } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'

const PLACE_WORDS = new Set(nameWords.place.map((word) => word.toLowerCase()))
/** Place words that tell one place from another of the same name. */
const DISTINCT = new Set([
  'city',
  'county',
  'river',
  'lake',
  'airport',
  'university',
  'street',
  'bridge',
  'bay',
  'sea',
  'gulf',
])

/** Names of one thing: equal but for case and accents, a person’s surname, an acronym, a place with and without its kind. */
export function linkNames(names: readonly LocatedMention[]): readonly Coreference[] {
  return names.flatMap((located, position) => {
    for (const rule of RULES) {
      const antecedent = rule.find(located, names.slice(0, position), names.slice(position + 1))
      if (antecedent) return [{ mention: located.mention.id, antecedent: antecedent.mention.id, why: rule.why }]
    }
    return []
  })
}

type Rule = Readonly<{
  why: string
  find: (
    located: LocatedMention,
    before: readonly LocatedMention[],
    after: readonly LocatedMention[],
  ) => LocatedMention | undefined
}>

const RULES: readonly Rule[] = [
  { why: 'same name', find: (located, before) => before.find((other) => folded(other) === folded(located)) },
  {
    why: 'acronym in brackets',
    find: (located, before) =>
      isInBrackets(located) ? nearest(before, (other) => isAcronymOf(located, other)) : undefined,
  },
  {
    why: 'acronym',
    find: (located, before) => nearest(before, (other) => isAcronymOf(located, other) || isAcronymOf(other, located)),
  },
  {
    why: 'part of a full name',
    find: (located, before, after) => onlyOne([...before, ...after], (other) => isPartOfPerson(located, other)),
  },
  {
    why: 'name of a place without its kind',
    find: (located, before, after) => onlyOne([...before, ...after], (other) => isPlaceWithout(located, other)),
  },
]

function folded(located: LocatedMention): string {
  return foldName(located.mention.text)
}

function nearest(
  before: readonly LocatedMention[],
  fits: (other: LocatedMention) => boolean,
): LocatedMention | undefined {
  return before.findLast(fits)
}

/** The earliest mention that fits, provided that all that fit bear one name. */
function onlyOne(
  others: readonly LocatedMention[],
  fits: (other: LocatedMention) => boolean,
): LocatedMention | undefined {
  const found = others.filter(fits)
  const longest = found.toSorted((a, b) => b.words.length - a.words.length)[0]
  return found.every((other) => longest && containsWords(folded(longest), folded(other))) ? found[0] : undefined
}

function containsWords(whole: string, part: string): boolean {
  const words = new Set(whole.split(/[ -]/))
  return part.split(/[ -]/).every((word) => words.has(word))
}

function isInBrackets({ tree, words }: LocatedMention): boolean {
  const before = tree.tokens[(words[0] ?? 0) - 1]
  return before?.text === '('
}

/** `ICJ` for “International Court of Justice”, `U.N.` for “United Nations”. */
function isAcronymOf(short: LocatedMention, long: LocatedMention): boolean {
  const letters = short.mention.text.replace(/[.\s]/g, '')
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(letters) || long.words.length < 2 || letters.length < 2) return false
  const words = long.mention.text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
  const initials = words.map((word) => word.charAt(0).toUpperCase())
  return [capitals, initials].some((all) => all.join('') === letters.toUpperCase())
}

/** “Ito” or “Ana Ito” for “Ana Maria Ito”: the words of the shorter in their order, with the surname. */
function isPartOfPerson(short: LocatedMention, long: LocatedMention): boolean {
  if (long.mention.entityType !== 'person' || !['person', 'organization', 'place'].includes(short.mention.entityType))
    return false
  const part = folded(short).split(/[ -]/)
  const whole = folded(long).split(/[ -]/)
  if (part.length >= whole.length || (short.mention.entityType !== 'person' && part.length > 1)) return false
  const places = part.map((word) => whole.indexOf(word))
  const inOrder = places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)))
  return inOrder && places.at(-1) === whole.length - 1
}

/** “Gaza” for “Gaza Strip”. */
function isPlaceWithout(short: LocatedMention, long: LocatedMention): boolean {
  if (short.mention.entityType !== 'place' || long.mention.entityType !== 'place') return false
  const [name, kind] = [folded(short), folded(long).split(' ').at(-1) ?? '']
  return folded(long) === `${name} ${kind}` && PLACE_WORDS.has(kind) && !DISTINCT.has(kind)
}
