import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import type { Mention } from '../types/claim.ts'
import { bareDescription } from './bare-name.ts'
import type { Chain } from './chain.ts'

/** One way to write a name or a description, and how often it stands in the documents. */
export type Surface = Readonly<{ text: string; count: number }>

/** All ways in which the mentions of one kind are written, without articles, by count and then alphabet. */
export function surfacesOf(chains: readonly Chain[], kind: Mention['kind']): readonly Surface[] {
  const texts = chains.flatMap((chain) => (kind === 'name' ? chain.names : descriptions(chain)))
  const surfaces = [...groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }))
  return surfaces.toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))
}

/** A description that begins a sentence is written like the others. */
function descriptions({ mentions }: Chain): readonly string[] {
  return mentions.filter(({ kind }) => kind === 'description').map(({ text }) => bareDescription(text))
}
