import { disjointSets } from '../text/disjoint-sets.ts'
import { foldName } from '../text/fold-name.ts'
import type { Document } from '../types/document.ts'

/** Words of a shingle: long enough that two reporters do not write the same by chance. */
const SHINGLE = 8
/** The share of the shorter text’s shingles that a near-copy has as well. */
const SHARED = 0.5
/** Of a run that stands in more documents than this, each is compared with the first of them only. */
const MOST_BEARERS = 50
/** No path of a file holds this character. */
const BETWEEN = '\u0000'

/**
 * The document that stands for each: near-copies of one text, such as a wire report that several papers print, shortened or with
 * another head, are one witness. Found by runs of eight words that both have (Broder 1997), over an index, so that only
 * documents with such a run are ever compared.
 */
export function witnesses(documents: readonly Pick<Document, 'id' | 'text'>[]): ReadonlyMap<Document['id'], string> {
  const shingles = new Map(documents.map(({ id, text }) => [id, shinglesOf(text)]))
  const sets = disjointSets()
  for (const [pair, count] of sharedCounts(shingles)) {
    const [a = '', b = ''] = pair.split(BETWEEN)
    const shorter = Math.min(shingles.get(a)?.size ?? 0, shingles.get(b)?.size ?? 0)
    if (count >= SHARED * shorter) sets.join(a, b)
  }
  return new Map(documents.map(({ id }) => [id, sets.find(id)]))
}

/** A text of fewer words is one shingle. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const starts = Math.max(1, words.length - SHINGLE + 1)
  return new Set(Array.from({ length: starts }, (_, start) => words.slice(start, start + SHINGLE).join(' ')))
}

/** How many shingles each two documents share, where they share any; ids in the order of the documents. */
function sharedCounts(shingles: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const bearers of bearersOf(shingles).values()) {
    for (const pair of pairsOf(bearers)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function pairsOf(bearers: readonly string[]): readonly string[] {
  const firsts = bearers.length > MOST_BEARERS ? bearers.slice(0, 1) : bearers
  return firsts.flatMap((one, index) => bearers.slice(index + 1).map((other) => `${one}${BETWEEN}${other}`))
}

function bearersOf(shingles: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>()
  for (const [id, own] of shingles) {
    for (const shingle of own) {
      const known = bearers.get(shingle)
      if (known) known.push(id)
      else bearers.set(shingle, [id])
    }
  }
  return bearers
}
