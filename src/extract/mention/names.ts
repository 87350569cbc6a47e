import type { Name, NameLabel } from '../../types/annotation.ts'
import type { Document } from '../../types/document.ts'
import { range } from '../syntax/range.ts'
import { isRelated, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { type LocatedMention, locate } from './located-mention.ts'
import { nameText } from './name-at.ts'
import { headOfName } from './name-head.ts'
import { isCountry, typeOfName } from './name-type.ts'
import { isHonorific, isOffice } from './title.ts'

/** Offices that are named by a field: “Transport Minister”; a chairman or coach has a body before him. */
const PORTFOLIO_OFFICES = new Set(['minister', 'secretary', 'undersecretary', 'commissioner', 'ministry', 'department'])
const ALSO_GIVEN_NAMES = new Set(['dean', 'don', 'earl'])

/** The proper names of a sentence, without article, title and possessive ending. */
export function nameMentions(document: Document, tree: Tree): readonly LocatedMention[] {
  return tree.sentence.names.flatMap((name) => {
    const core = coreOf(tree, name)
    if (core === undefined) return []
    const words = range(core.first, core.last)
    const text = words.map((index) => tokenAt(tree, index).text)
    return [
      locate(document, {
        tree,
        head: headOfName(tree, core),
        words,
        kind: 'name',
        entityType: typeOfName(labelOf(tree, core), text),
        by: 'language model',
      }),
    ]
  })
}

/** “the Arica summit”: one word before an event noun names the place, whatever the model makes of it. */
function labelOf(tree: Tree, { first, last, label }: Name): NameLabel {
  return label === 'EVT' && first === last && isRelated(tree, first, 'compound') ? 'LOC' : label
}

/** A name without article, title and possessive ending; undefined where nothing is left. */
export function coreOf(tree: Tree, name: Name): Name | undefined {
  if (isCountry(nameText(tree, name))) return name
  let { first, last } = name
  while (first <= last && isNoStart(tree, first, name) && !isGivenName(tree, first, last)) first += 1
  while (last >= first && isNoEnd(tree, last)) last -= 1
  first = behindTitle(tree, { ...name, first, last })
  if (first > last) return undefined
  const hasLetter = range(first, last).some((index) => /\p{L}/u.test(tokenAt(tree, index).text))
  const isTitle = (name.label === 'PER' && isOffice(tree, last)) || isDomainOfOffice(tree, { ...name, first, last })
  return !hasLetter || isTitle ? undefined : { ...name, first, last }
}

/** “Defence Secretary Ana Ito”: the name starts behind the office. */
function behindTitle(tree: Tree, { first, last, label }: Name): number {
  const office = label === 'PER' ? range(first, last - 1).findLast((index) => isOffice(tree, index)) : undefined
  return office === undefined ? first : office + 1
}

/** “Transport” in “Transport Minister”: a field of office, no organisation. */
function isDomainOfOffice(tree: Tree, { first, last, label }: Name): boolean {
  const governor = tokenAt(tree, last).head
  const standsBefore = governor === last + 1 && isRelated(tree, last, 'compound')
  return (
    label !== 'LOC' &&
    first === last &&
    standsBefore &&
    PORTFOLIO_OFFICES.has(lemmaAt(tree, governor)) &&
    !/^\p{Lu}{2,}$/u.test(tokenAt(tree, last).text)
  )
}

/** “Dean Park”: a title that is a given name too, before a single surname. */
function isGivenName(tree: Tree, first: number, last: number): boolean {
  return first === last - 1 && ALSO_GIVEN_NAMES.has(wordAt(tree, first))
}

function isNoEnd(tree: Tree, index: number): boolean {
  if (tokenAt(tree, index).upos === 'ADP') return true
  return ["'s", "'", ',', '.'].includes(wordAt(tree, index)) && tokenAt(tree, index).upos !== 'PROPN'
}

function isNoStart(tree: Tree, index: number, name: Name): boolean {
  if (tokenAt(tree, index).upos === 'DET' || wordAt(tree, index) === 'the') return true
  return name.label === 'PER' && (isHonorific(tree, index) || isOffice(tree, index))
}
