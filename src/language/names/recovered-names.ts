import { likeliestLabel } from '../model/likeliest-label.ts'
import type { FoundName } from '../model/name-tags.ts'
import type { ReadSentence } from './decoded-names.ts'

/** A name is clear from this probability of its label. */
const clear = 0.9
/** Words that the model is surer than this to stand in no name are left alone. */
const surelyOutside = 0.97

type KnownName = Readonly<{ words: readonly string[]; shares: readonly number[] }>

/** Adds mentions that were overlooked of names that are clear elsewhere in the document, written alike to the letter. */
export function recoveredNames(
  sentences: readonly ReadSentence[],
  names: readonly (readonly FoundName[])[],
): readonly (readonly FoundName[])[] {
  const known = clearNames(sentences, names)
  return sentences.map((sentence, index) => withRecovered(sentence, names[index] ?? [], known))
}

/** By first word, those of most words first. */
function clearNames(
  sentences: readonly ReadSentence[],
  names: readonly (readonly FoundName[])[],
): ReadonlyMap<string, readonly KnownName[]> {
  const bySurface = new Map<string, KnownName>()
  for (const [index, { words }] of sentences.entries()) {
    for (const { first, last, shares } of names[index] ?? []) {
      const own = words.slice(first, last + 1)
      if (Math.max(...shares) >= clear && /\p{Lu}/u.test(own[0] ?? ''))
        bySurface.set(own.join(' '), { words: own, shares })
    }
  }
  const byFirstWord = new Map<string, KnownName[]>()
  for (const name of [...bySurface.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
  }
  return byFirstWord
}

function withRecovered(
  { words, outside }: ReadSentence,
  names: readonly FoundName[],
  known: ReadonlyMap<string, readonly KnownName[]>,
): readonly FoundName[] {
  const taken = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  const recovered: FoundName[] = []
  for (let first = 0; first < words.length; first++) {
    const name = known.get(words[first] ?? '')?.find((candidate) => stands(candidate, first, { words, taken, outside }))
    if (name === undefined) continue
    const { label, share } = likeliestLabel(name.shares)
    const last = first + name.words.length - 1
    recovered.push({ first, last, label, probability: share, shares: name.shares })
    first = last
  }
  return recovered.length === 0 ? names : [...names, ...recovered].sort((a, b) => a.first - b.first)
}

type Place = Readonly<{ words: readonly string[]; taken: ReadonlySet<number>; outside: readonly number[] }>

function stands(name: KnownName, first: number, { words, taken, outside }: Place): boolean {
  const isHere = name.words.every((word, at) => words[first + at] === word && !taken.has(first + at))
  if (!isHere) return false
  const total = name.words.reduce((sum, _, at) => sum + (outside[first + at] ?? 1), 0)
  return total / name.words.length < surelyOutside
}
