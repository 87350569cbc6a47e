import { disjointSets } from '../text/disjoint-sets.ts'
import { foldName } from '../text/fold-name.ts'
import { hash } from '../text/hash.ts'
import type { Document } from '../types/document.ts'

/** Words of a shingle: long enough that two reporters do not write the same by chance. */
const SHINGLE = 8
/** The share of the shorter text’s shingles that a near-copy has as well. */
const SHARED = 0.5
/** Of a run that stands in more documents than this, each is compared with the first of them only. */
const MOST_BEARERS = 50
/** How many shingles are looked at together: what is held beside them grows no further. */
const INDEXED = 2 ** 20

/** The shingles of a text as numbers, each once. */
type Shingles = Float64Array

/**
 * The document that stands for each: near-copies of one text, such as a wire report that several papers print, shortened or with
 * another head, are one witness. Found by runs of eight words that both have (Broder 1997), over an index, so that only
 * documents with such a run are ever compared.
 */
export function witnesses(documents: readonly Pick<Document, 'id' | 'text'>[]): ReadonlyMap<Document['id'], string> {
  const shingles = documents.map(({ text }) => shinglesOf(text))
  const sets = disjointSets()
  for (const [pair, count] of sharedCounts(shingles)) {
    const [one, other] = [Math.floor(pair / documents.length), pair % documents.length]
    const shorter = Math.min(shingles[one]?.length ?? 0, shingles[other]?.length ?? 0)
    if (count >= SHARED * shorter) sets.join(documents[one]?.id ?? '', documents[other]?.id ?? '')
  }
  return new Map(documents.map(({ id }) => [id, sets.find(id)]))
}

/** A text of fewer words is one shingle. */
function shinglesOf(text: string): Shingles {
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const starts = Math.max(1, words.length - SHINGLE + 1)
  const runs = Array.from({ length: starts }, (_, start) => hash(words.slice(start, start + SHINGLE).join(' ')))
  return Float64Array.from(new Set(runs))
}

/** How many shingles each two documents share, where they share any: by number of one × number of documents + number of the other. */
function sharedCounts(shingles: readonly Shingles[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const parts = Math.ceil(shingles.reduce((sum, { length }) => sum + length, 0) / INDEXED)
  for (let part = 0; part < parts; part++) {
    for (const bearers of bearersOf(shingles, (shingle) => shingle % parts === part)) {
      for (const [one, other] of pairsOf(bearers)) {
        const pair = one * shingles.length + other
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    }
  }
  return counts
}

function pairsOf(bearers: readonly number[]): readonly (readonly [number, number])[] {
  const firsts = bearers.length > MOST_BEARERS ? bearers.slice(0, 1) : bearers
  return firsts.flatMap((one, index) => bearers.slice(index + 1).map((other) => [one, other] as const))
}

/** The numbers of the documents that have a shingle, for each that several have. */
function bearersOf(all: readonly Shingles[], isMeant: (shingle: number) => boolean): Iterable<readonly number[]> {
  const first = new Map<number, number>()
  const several = new Map<number, number[]>()
  for (const [document, shingles] of all.entries()) {
    for (const shingle of shingles.filter(isMeant)) {
      const [bearer, bearers] = [first.get(shingle), several.get(shingle)]
      if (bearer === undefined) first.set(shingle, document)
      else if (bearers === undefined) several.set(shingle, [bearer, document])
      else bearers.push(document)
    }
  }
  return several.values()
}
