import type { Document } from '../../types/document.ts'
import { range } from '../syntax/range.ts'
import { type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { type LocatedMention, locate } from './located-mention.ts'
import { isCountry } from './name-type.ts'

/** “National Library of the Netherlands” names the Netherlands; “Porto Pirates” is no second mention of the Pirates. */
const LINKS = new Set(['of', 'the', 'for', 'in', 'at', 'and', '&'])

type Known = Readonly<{ tokens: readonly string[]; entityType: LocatedMention['mention']['entityType'] }>

/**
 * By sentence, names that the model found in one sentence and passed over in another, or that stand inside a longer name: “Bergen” in “Bergen
 * Harbour Trust” where the text also names Bergen by itself.
 */
export function repeatedNames(
  document: Document,
  trees: readonly Tree[],
  names: readonly (readonly LocatedMention[])[],
): readonly (readonly LocatedMention[])[] {
  const known = knownNames(names.flat())
  return trees.map((tree, number) => {
    const own = names[number] ?? []
    const places = [...tree.tokens.keys()].flatMap((first) => longestAt(tree, first, known) ?? [])
    const apart = places.filter(({ first, last }) => own.every((name) => standsApart(name, first, last)))
    return outermost(apart).map((place) => locateRepeated(document, tree, place))
  })
}

type Place = Readonly<{ first: number; last: number; entityType: Known['entityType'] }>

/** By first word; names of one short word say too little to be looked for. */
function knownNames(names: readonly LocatedMention[]): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>()
  const seen = new Set<string>()
  for (const { mention, tree, words } of names) {
    const tokens = words.map((index) => tokenAt(tree, index).text)
    const [first] = tokens
    if (first === undefined || seen.has(mention.text) || !isTelling(tokens)) continue
    seen.add(mention.text)
    known.set(first, [...(known.get(first) ?? []), { tokens, entityType: mention.entityType }])
  }
  return known
}

function isTelling(tokens: readonly string[]): boolean {
  const [first = ''] = tokens
  return /^\p{Lu}/u.test(first) && tokens.join('').length > 2
}

function longestAt(tree: Tree, first: number, known: ReadonlyMap<string, readonly Known[]>): Place | undefined {
  const fitting = (known.get(tokenAt(tree, first).text) ?? []).filter(({ tokens }) =>
    tokens.every((text, offset) => tree.tokens[first + offset]?.text === text),
  )
  const [longest] = fitting.toSorted((a, b) => b.tokens.length - a.tokens.length)
  if (longest === undefined || !isProper(tree, first)) return undefined
  return { first, last: first + longest.tokens.length - 1, entityType: longest.entityType }
}

/** A capital at the start of a sentence may be no name. */
function isProper(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === 'PROPN'
}

function outermost(places: readonly Place[]): readonly Place[] {
  return places.filter(
    (place) => !places.some((other) => other !== place && other.first <= place.first && place.last <= other.last),
  )
}

/** Beside a name, or inside one of a body, place or event; a person’s name holds no other, nor is the whole name meant by its part. */
function standsApart(name: LocatedMention, first: number, last: number): boolean {
  const start = name.words[0] ?? 0
  const end = name.words.at(-1) ?? 0
  if (last < start || first > end) return true
  const inside = start <= first && last <= end && (start < first || last < end)
  const isItsHead = inside && last === end && first > 0 && !LINKS.has(wordAt(name.tree, first - 1))
  return inside && !isItsHead && name.mention.entityType !== 'person'
}

function locateRepeated(document: Document, tree: Tree, { first, last, entityType }: Place): LocatedMention {
  const words = range(first, last)
  const isCountryName = isCountry(words.map((index) => tokenAt(tree, index).text).join(' '))
  return locate(document, {
    tree,
    head: last,
    words,
    kind: 'name',
    entityType: isCountryName ? 'place' : entityType,
    by: 'named elsewhere',
  })
}
