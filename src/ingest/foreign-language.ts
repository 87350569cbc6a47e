import functionWords from '../../graph-data/lexicon/function-words.json'

/**
 * The name of the language of a text that is not English (`German`, `another language`); none where it is, or where there are too
 * few words to tell. A fifth of the words of English prose and more are little words that other languages do not have.
 */
export async function foreignLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, LOOKED_AT)
  const words = sample.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters / 2
  if (isLatin ? new Set(words).size < FEWEST_WORDS || englishShare(words) >= ENGLISH_SHARE : letters < FEWEST_LETTERS)
    return undefined
  const { franc } = await import('franc-min')
  const code = franc(sample, { minLength: 10 })
  if (isLatin && code === 'eng') return undefined
  return code === 'und' ? 'another language' : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code)
}

/** Characters. */
const LOOKED_AT = 20_000
/** Different ones. */
const FEWEST_WORDS = 20
const FEWEST_LETTERS = 20
const ENGLISH_SHARE = 0.12

function englishShare(words: readonly string[]): number {
  return words.filter((word) => ENGLISH.has(word)).length / words.length
}

const ENGLISH = new Set(functionWords)
