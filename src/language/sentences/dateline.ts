import type { Word } from '../tokens/word.ts'

const capitals = String.raw`\p{Lu}{2,}(?: (?:,|\p{Lu}{2,})){0,6}`
const month = String.raw`\p{Lu}\p{L}{2,8}\.?`
const day = String.raw`(?: ,)?(?: (?:${month} \d{1,2}|\d{1,2} ${month})(?:(?: ,)? \d{4})?)?`
const agency = String.raw` \( [^()]{2,40} \)`
const dash = String.raw` (?:--|[-–—])(?= (?:["“‘'] )?\p{Lu})`
const datelines: readonly RegExp[] = [
  // LIMA, May 3 (ABC) -, OSLO, 21 May 2031 —, NEW DELHI --; not “Lima -”
  new RegExp(`^${capitals}${day}(?:${agency})?${dash}`, 'u'),
  // Lima (ABC) —, Porto Novo, May 3 (ABC) –; not “Lima —”
  new RegExp(String.raw`^\p{Lu}\p{L}+(?: (?:,|\p{Lu}\p{L}+)){0,6}${day}${agency}${dash}`, 'u'),
]

/** Number of tokens of the place, agency and dash that a report begins with: “LIMA (ABC) -”; 0 where it has none. */
export function datelineLength(paragraph: readonly Word[]): number {
  const opening = paragraph.slice(0, 20)
  const text = opening.map((token) => token.text).join(' ')
  const found = datelines.map((dateline) => dateline.exec(text)?.[0]).find((match) => match !== undefined)
  if (found === undefined) return 0
  const length = found.split(' ').length
  return standsApart(opening.slice(length - 2, length + 1)) ? length : 0
}

/** The dash has space on both sides: “LIMA - The”, not “US-LED”. */
function standsApart([before, dashToken, after]: readonly Word[]): boolean {
  if (before === undefined || dashToken === undefined || after === undefined) return false
  return before.end < dashToken.start && dashToken.end < after.start
}
