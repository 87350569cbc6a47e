import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { subjectsOf } from '../subject/index.ts'
import { type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb } from '../syntax/verb-group.ts'
import { attitudeOf } from './attitude.ts'

/**
 * For each sentence that is quotation from its first word to its last, who was last said to speak. A paragraph that goes on with a
 * quotation opens it again, so that a mark without its partner reaches no further.
 */
export function speakersOfQuotations(trees: readonly Tree[], mentions: Mentions): ReadonlyMap<number, LocatedMention> {
  const speakers = new Map<number, LocatedMention>()
  let speaker: LocatedMention | undefined
  const stray = strayParagraphs(trees)
  let open = false
  let paragraph = -1
  for (const tree of trees) {
    if (tree.sentence.paragraph !== paragraph || stray.has(paragraph)) open = false
    paragraph = tree.sentence.paragraph
    const named = speakerIn(tree, mentions)
    const startsInside = open || isOpening(tree, 0)
    open = isOpenAfter(tree, open)
    const endsInside = open || isClosing(tree, tree.tokens.length - 1)
    if (named !== undefined) speaker = named
    else if (startsInside && endsInside && speaker !== undefined) speakers.set(tree.number, speaker)
  }
  return speakers
}

/** Paragraphs with a straight mark without partner that the next one does not take up: nobody knows which of them it is. */
function strayParagraphs(trees: readonly Tree[]): ReadonlySet<number> {
  const marks = new Map<number, number>()
  for (const { sentence, tokens } of trees) {
    const count = tokens.filter(({ text }) => text === '"').length
    marks.set(sentence.paragraph, (marks.get(sentence.paragraph) ?? 0) + count)
  }
  const opening = trees.filter(
    (tree, number) => isOpening(tree, 0) && trees[number - 1]?.sentence.paragraph !== tree.sentence.paragraph,
  )
  const goesOn = new Set(opening.map(({ sentence }) => sentence.paragraph - 1))
  return new Set(
    [...marks].filter(([paragraph, count]) => count % 2 === 1 && !goesOn.has(paragraph)).map(([one]) => one),
  )
}

function speakerIn(tree: Tree, mentions: Mentions): LocatedMention | undefined {
  const saying = [...tree.tokens.keys()].filter(
    (index) => isClauseVerb(tree, index) && attitudeOf(tree, index) === 'say',
  )
  return saying.flatMap((verb) => subjectsOf(tree, verb)).flatMap((head) => mentions.at(tree, head) ?? [])[0]
}

function isOpening(tree: Tree, index: number): boolean {
  return index < tree.tokens.length && ['“', '"', '``'].includes(tokenAt(tree, index).text)
}

function isClosing(tree: Tree, index: number): boolean {
  return index >= 0 && ['”', '"', "''"].includes(tokenAt(tree, index).text)
}

function isOpenAfter(tree: Tree, before: boolean): boolean {
  return tree.tokens.reduce((open, { text }) => {
    if (text === '"') return !open
    if (text === '“') return true
    return text === '”' ? false : open
  }, before)
}
