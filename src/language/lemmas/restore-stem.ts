/** Tells whether a lower-case word is in common use. */
export type Knows = (word: string) => boolean

/** Stems that hardly ever stand without an e: creat-, realiz-, chang-, argu-, decid-, compar-, sens-; not “visit-”. */
const needsE =
  /(?:creat|(?<![eo])at|[aeiouyn]z|[^s]s|[cvu]|[dlr]g|ang|[aeiou]g|(?<!o)u[rt]|(?<![aeo])(?:in|ir|id|ud|ad|ib|il|ul)|(?<![eo])ar|[cs]ed|(?:pl|gn|st)or|[bcdfgkptz]l|[^aeiou][aeiou]k|[^aeiou][au]m|^[^aeiou]*[aeiou][pm])$/u

/**
 * The word that -ed, -ing, -er or -est was put on, given what is left without them: “stopp” → stop, “hop” → hope,
 * “visit” → visit. Common words decide, spelling where they do not.
 */
export function restoreStem(stem: string, knows: Knows): string {
  if (/([bdgkmnprtv])\1$/u.test(stem)) return stem.slice(0, -1)
  if (/([flsz])\1$/u.test(stem)) return knows(stem) || !losesDouble(stem, knows) ? stem : stem.slice(0, -1)
  const withE = `${stem}e`
  if (knows(withE) !== knows(stem)) return knows(withE) ? withE : stem
  const isLikely = needsE.test(stem) || (knows(stem) && isShort(stem))
  return isLikely ? withE : stem
}

/** One syllable with one vowel and one consonant behind it, which would have been doubled: “hop”, not “help”. */
function isShort(stem: string): boolean {
  return /^[^aeiouy]*[aeiouy][^aeiouwxy]$/u.test(stem)
}

/** “controlled” and “expelled”, not “enrolled” or “surpassed”. */
function losesDouble(stem: string, knows: Knows): boolean {
  return knows(stem.slice(0, -1)) || /[aeiou].*[ae]ll$/u.test(stem)
}
