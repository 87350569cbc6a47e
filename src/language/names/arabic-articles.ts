import { likeliestLabel } from '../model/likeliest-label.ts'
import type { FoundName } from '../model/name-tags.ts'

/** Before a hyphen they belong to what follows, with the last letter as it is spoken or spelled. */
const articles = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ul', 'ibn', 'bin'])

/** Names that the hyphen of an Arabic article has broken are one: “Saray al” and “Jihad Group”; “al-” and “Hasakah”. */
export function withArabicArticles(words: readonly string[], names: readonly FoundName[]): readonly FoundName[] {
  const whole: FoundName[] = []
  for (const name of names) {
    const before = whole.at(-1)
    const article = name.first - 2
    if (words[article + 1] !== '-' || !articles.has(words[article]?.toLowerCase() ?? '')) whole.push(name)
    else if (before && belongs(before, name, article)) whole[whole.length - 1] = union(before, name)
    else whole.push({ ...name, first: article })
  }
  return whole
}

/** What holds the article, or stands before it and is of one kind with what follows. */
function belongs({ last, label }: FoundName, name: FoundName, article: number): boolean {
  return last >= article || (last === article - 1 && label === name.label)
}

/** What follows the article tells what it is as much as what stands before. */
function union(left: FoundName, right: FoundName): FoundName {
  const shares = left.shares.map((share, label) => (share + (right.shares[label] ?? 0)) / 2)
  const { label, share } = likeliestLabel(shares)
  return { first: left.first, last: right.last, label, probability: share, shares }
}
