import type { Name } from '../../types/annotation.ts'
import type { Document } from '../../types/document.ts'
import { range } from '../syntax/range.ts'
import { type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { type LocatedMention, locate } from './located-mention.ts'
import { headOfName } from './name-head.ts'
import { typeOfName } from './name-type.ts'
import { isHonorific, isOffice } from './title.ts'

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
        entityType: typeOfName(core.label, text),
        by: 'language model',
      }),
    ]
  })
}

/** A name without article, title and possessive ending; undefined where nothing is left. */
export function coreOf(tree: Tree, name: Name): Name | undefined {
  let { first, last } = name
  while (first <= last && isNoStart(tree, first, name)) first += 1
  while (last >= first && ["'s", "'", ',', '.'].includes(wordAt(tree, last)) && tokenAt(tree, last).upos !== 'PROPN')
    last -= 1
  const hasLetter = range(first, last).some((index) => /\p{L}/u.test(tokenAt(tree, index).text))
  const isTitle = name.label === 'PER' && isOffice(tree, last)
  return first > last || !hasLetter || isTitle ? undefined : { ...name, first, last }
}

function isNoStart(tree: Tree, index: number, name: Name): boolean {
  if (tokenAt(tree, index).upos === 'DET' || wordAt(tree, index) === 'the') return true
  return name.label === 'PER' && (isHonorific(tree, index) || isOffice(tree, index))
}
