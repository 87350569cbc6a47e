import { compareText } from '../text/compare-text.ts'
import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { NodeAttributes } from '../types/graph.ts'

/** A way in which the documents call something, and how often. */
export type CalledSo = Readonly<{ name: string; count: number }>

/** The names of an entity as they are written, most used first; of what has none the descriptions. */
export function namesOf({ mentions, named }: Pick<NodeAttributes, 'mentions' | 'named'>): readonly CalledSo[] {
  const kind = named ? 'name' : 'description'
  const texts = mentions.filter((mention) => mention.kind === kind).map(({ text }) => text.replace(/\s+/g, ' '))
  const counts = [...groupBy(texts, (text) => text)].map(([name, all]) => ({ name, count: all.length }))
  return counts.toSorted((a, b) => b.count - a.count || compareText(a.name, b.name))
}

/** How the label was chosen: `the fullest form of “Lind”, which is used most`. */
export function whyCalledSo(node: Pick<NodeAttributes, 'label' | 'mentions' | 'named' | 'identifiers'>): string {
  const names = namesOf(node)
  const [most] = names
  if (node.identifiers.iso3166 !== undefined) return 'the name of the country'
  const own = names.filter(({ name }) => foldName(name) === foldName(node.label))
  const count = own.reduce((sum, one) => sum + one.count, 0)
  if (most === undefined) return 'the kind of event'
  if (count === 0)
    return names.some(({ name }) => holds(name, node.label)) ? 'the name without titles' : 'given by hand'
  const all = names.reduce((sum, one) => sum + one.count, 0)
  const isMost = count >= most.count
  return isMost ? `used most, ${count} of ${all} times` : `the fullest form of “${most.name}”, which is used most`
}

function holds(name: string, label: string): boolean {
  return ` ${foldName(name)} `.includes(` ${foldName(label)} `)
}
