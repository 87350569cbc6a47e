import contractions from '../../../graph-data/lexicon/contractions.json' with { type: 'json' }

const clitic = /(?:n['’`]t|['’`](?:s|m|re|ve|ll|d))$/iu
const written = new Map(Object.entries(contractions))

/** The tokens of a word: “don’t” is do|n’t, “cannot” is can|not, “should’ve” is should|’ve; “O’Brien” stays whole. */
export function splitClitics(word: string): readonly string[] {
  const parts = written.get(word.toLowerCase())
  if (parts !== undefined && word !== 'IM') return cut(word, parts)
  const found = clitic.exec(word)
  if (found === null || found.index === 0) return [word]
  return [...splitClitics(word.slice(0, found.index)), word.slice(found.index)]
}

function cut(word: string, parts: readonly string[]): readonly string[] {
  let at = 0
  return parts.map((part) => {
    at += part.length
    return word.slice(at - part.length, at)
  })
}
