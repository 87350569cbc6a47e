import prefixes from '../../../graph-data/lexicon/prefixes.json' with { type: 'json' }
import { matchEnd } from './match-end.ts'

// The joiners (ZWNJ, ZWJ), the soft hyphen, the word joiner and the middle dot of Catalan stand within words.
const run = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00AD\u200C\u200D\u2060]{0,99}`
const word = new RegExp(String.raw`${run}(?:['’ʼ\x60]${run}){0,5}`, 'uy')
const prefixed = new RegExp(`-${word.source}`, 'uy')
const affixes = new Set(prefixes)

/** End of the word that begins at `at`, if one does, with its apostrophes; a hyphen goes on only after a prefix: “co-founder”. */
export function wordEnd(text: string, at: number): number | undefined {
  const end = matchEnd(word, text, at)
  if (end === undefined || !affixes.has(text.slice(at, end).toLowerCase())) return end
  return matchEnd(prefixed, text, end) ?? end
}
