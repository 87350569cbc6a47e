import lists from '../../../graph-data/lexicon/abbreviations.json' with { type: 'json' }
import openers from '../../../graph-data/lexicon/sentence-openers.json' with { type: 'json' }

const titles = withCapitals(lists.titles)
const anywhere = new Set([...titles, ...withCapitals(lists.anywhere)])
const beforeNumber = withCapitals(lists.beforeNumber)
const opening = new Set(openers)
const word = /\p{L}[\p{L}\p{M}]{0,11}(?:\.\p{L}{1,4}){0,2}\./uy
const following = /\.\s{0,9}(\p{L}[\p{L}\p{M}]*|\p{N})?(\.)?/uy

/** End of the abbreviation with its full stop that begins at `at`, if one does: “Mr.”, “No.” before a number, “J.” before a name. */
export function abbreviationEnd(text: string, at: number): number | undefined {
  word.lastIndex = at
  const found = word.exec(text)?.[0]
  if (found === undefined) return undefined
  if (lists.withInnerStops.includes(found)) return at + found.length
  const stop = text.indexOf('.', at)
  const stem = text.slice(at, stop)
  if (anywhere.has(stem)) return stop + 1
  following.lastIndex = stop
  const [, next = '', nextStop] = following.exec(text) ?? []
  const isNumbered = beforeNumber.has(stem) && /^\p{N}/u.test(next)
  return isNumbered || isInitial(stem, next, nextStop !== undefined) ? stop + 1 : undefined
}

/** Whether an abbreviation never stands at the end of a sentence: “Mr.”, “e.g.”. */
export function isNeverLast(token: string): boolean {
  return (token.endsWith('.') && titles.has(token.slice(0, -1))) || lists.neverLast.includes(token)
}

/** Whether a capital after an abbreviation begins a sentence: “p.m. Police”, not “p.m. Monday” or “U.S. Police”. */
export function isLastBefore(token: string, next: string): boolean {
  return lists.oftenLast.includes(token.toLowerCase()) && !lists.afterTime.includes(next)
}

/** Whether a capitalized word begins a sentence rather than a name: “The”, “However”. */
export function isSentenceOpener(token: string): boolean {
  return opening.has(token.toLowerCase())
}

/** “J.” in “J. Smith” and “J. K. Smith”; not “B.” in “plan B. The”. */
function isInitial(stem: string, next: string, nextIsAbbreviated: boolean): boolean {
  if (!/^\p{Lu}$/u.test(stem) || !/^\p{Lu}/u.test(next)) return false
  if (next.length === 1 && nextIsAbbreviated) return true
  return !isSentenceOpener(next)
}

function withCapitals(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.flatMap((entry) => [entry, `${entry.charAt(0).toUpperCase()}${entry.slice(1)}`, ...upper(entry)]),
  )
}

/** Short ones in capitals are words: “CO”, “NO”. */
function upper(entry: string): readonly string[] {
  return entry.length > 2 || entry === 'Mr' || entry === 'Dr' ? [entry.toUpperCase()] : []
}
