/** Tells whether a lower-case word is in common use. */
export type Knows = (word: string) => boolean

const doubled = /([b-df-hj-np-tv-z])\1$/u
/** Stems that hardly ever stand without an e: creat-, realiz-, chang-, argu-, judg-, liv-, sens-; not “visit-”. */
const needsE =
  /(?:[^aeiou]at|[aeiou]at(?<!ea[t]|oat)|iz|ys|[^aeious]s|[aeiou]us|[aeo][iu]s|[cvu]|[dlr]g|ang|eng|[aeiou]g|ut|ur|ir|ar|or|in|id|ud|[bcdfgkptz]l|[^aeiou][aeiou][kpmz]|th)$/u

/**
 * The word that -ed, -ing, -er or -est was put on, given what is left without them: “stopp” → stop, “hop” → hope,
 * “visit” → visit. Common words decide, spelling where they do not.
 */
export function restoreStem(stem: string, knows: Knows): string {
  if (doubled.test(stem)) return knows(stem) ? stem : stem.slice(0, -1)
  const withE = `${stem}e`
  if (knows(withE) !== knows(stem)) return knows(withE) ? withE : stem
  if (knows(stem)) return isShort(stem) ? withE : stem
  return needsE.test(stem) ? withE : stem
}

/** One syllable with one vowel and one consonant behind it, which would have been doubled: “hop”, not “help”. */
function isShort(stem: string): boolean {
  return /^[^aeiouy]*[aeiouy][^aeiouwxy]$/u.test(stem)
}
