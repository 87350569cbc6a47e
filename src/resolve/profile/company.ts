import { foldName } from '../../text/fold-name.ts'
import type { Extraction, Mention } from '../../types/claim.ts'
import { bareDescription } from '../bare-name.ts'
import { countryNamed, countryOfCapital, countryOfNational } from '../countries.ts'

/** How many characters away a name may stand to be company: about three sentences. */
const REACH = 300

/** What stands around mentions in a document. */
export type Neighbours = Readonly<{
  /** Folded names near any of the mentions, and of their countries. */
  near: (mentions: readonly Mention[]) => ReadonlySet<string>
  /** The noun that a mention is built on, folded: `goalkeeper` of “their goalkeeper”. */
  headNouns: ReadonlyMap<Mention['id'], string>
}>

/** Makes the names of a document ready to be looked up by place. */
export function neighboursIn({ mentions }: Extraction): Neighbours {
  const named = mentions
    .flatMap((mention) => {
      const names = namesOf(mention)
      return names.length > 0 ? [{ start: mention.start, names }] : []
    })
    .toSorted((a, b) => a.start - b.start)
  return {
    near: (own) => new Set(own.flatMap((mention) => within(named, mention.start - REACH, mention.end + REACH))),
    headNouns: new Map(mentions.map(({ id, text, head, start }) => [id, headNoun(text, head - start)])),
  }
}

type Named = Readonly<{ start: number; names: readonly string[] }>

/** A capital and a people also bring their country. */
function namesOf({ kind, text, by }: Mention): readonly string[] {
  const folded = foldName(text)
  const country = by === 'nationality' ? countryOfNational(text) : (countryNamed(folded) ?? countryOfCapital(text))
  const named = kind === 'name' ? [folded] : []
  return country === undefined ? named : [...new Set([...named, foldName(country.name)])]
}

function within(named: readonly Named[], from: number, to: number): readonly string[] {
  let [low, high] = [0, named.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let one = named[low]; one !== undefined && one.start <= to; low += 1, one = named[low]) found.push(...one.names)
  return found
}

function headNoun(text: string, head: number): string {
  return foldName(bareDescription(/^\S+/.exec(text.slice(head))?.[0] ?? text)).replace(/[^\p{L}-]+$/u, '')
}
