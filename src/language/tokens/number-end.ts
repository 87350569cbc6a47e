import units from '../../../graph-data/lexicon/units.json' with { type: 'json' }
import { matchEnd } from './match-end.ts'

const number = /\d{1,100}(?:[.,:/]\d{1,100}){0,20}|(?<![\p{L}\p{N}.])\.\d{1,100}/uy
const suffix = /[\p{L}\p{M}\p{N}_]{1,100}/uy
const decade = /['’]s(?![\p{L}\p{N}])/uy
const unitWords = new Set(units)

/** End of the number that begins at `at`, if one does: “1,904”, “3rd”, “1990’s”, “4A”; units stand apart: “5|km”. */
export function numberEnd(text: string, at: number): number | undefined {
  const end = matchEnd(number, text, at)
  if (end === undefined) return undefined
  if (text[end - 1] === '0') {
    const decadeEnd = matchEnd(decade, text, end)
    if (decadeEnd !== undefined) return decadeEnd
  }
  const suffixEnd = matchEnd(suffix, text, end)
  return suffixEnd === undefined || unitWords.has(text.slice(end, suffixEnd)) ? end : suffixEnd
}
