import { likeliestLabel } from '../model/likeliest-label.ts'
import type { FoundName } from '../model/name-tags.ts'
import type { ReadSentence } from './decoded-names.ts'

/** The names of a sentence, neighbours made one where the tree says so: “Hyatt” and “Regency Houston”, joined by `flat`. */
export function joinedNames({ analysis, names: found }: ReadSentence): readonly FoundName[] {
  const names: FoundName[] = []
  for (const name of found) {
    const before = names.at(-1)
    if (before?.last === name.first - 1 && isOneInTree(before, name, analysis))
      names[names.length - 1] = union(before, name)
    else names.push(name)
  }
  return names
}

type Tree = ReadSentence['analysis']

/** “Regency” hangs flat on “Hyatt”, or “Hyatt” is a compound of a proper noun in the next name. */
function isOneInTree(left: FoundName, right: FoundName, { heads, deprels, upos }: Tree): boolean {
  const headIn = (word: number, name: FoundName) => contains(name, heads[word] ?? -1)
  return (
    wordsOf(right).some((word) => deprels[word] === 'flat' && headIn(word, left)) ||
    wordsOf(left).some(
      (word) =>
        ['compound', 'flat'].includes(deprels[word] ?? '') &&
        headIn(word, right) &&
        upos[heads[word] ?? -1] === 'PROPN',
    )
  )
}

function union(left: FoundName, right: FoundName): FoundName {
  const [before, behind] = [wordsOf(left).length, wordsOf(right).length]
  const shares = left.shares.map(
    (share, label) => (share * before + (right.shares[label] ?? 0) * behind) / (before + behind),
  )
  const { label, share } = likeliestLabel(shares)
  return { first: left.first, last: right.last, label, probability: share, shares }
}

function wordsOf({ first, last }: FoundName): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function contains({ first, last }: FoundName, word: number): boolean {
  return word >= first && word <= last
}
