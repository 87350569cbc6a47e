import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import { bareDescription } from './bare-name.ts'
import type { Chain } from './chain.ts'
import { type Judgement, together } from './join.ts'

/**
 * Descriptions with a name in them (“the Lind family”) are one entity in all documents, where each document means but one by
 * it. Other descriptions (“the meeting”) mean something else in each document.
 */
export function sameDescription(chains: readonly Chain[]): Judgement {
  const described = chains
    .filter(({ holdsName }) => holdsName)
    .flatMap((chain) => descriptions(chain).map((words) => ({ chain, words })))
  const unique = [...groupBy(described, ({ chain, words }) => `${chain.document}|${words}`).values()]
    .filter((group) => group.length === 1)
    .flat()
  const joins = [...groupBy(unique, ({ words }) => words).entries()].map(([words, group]) => ({
    ...together(group),
    why: `same description: “${words}”`,
  }))
  return { joins, doubts: [] }
}

/** The descriptions with a capital letter in them, since only these can hold a name. */
function descriptions({ mentions }: Chain): readonly string[] {
  const texts = mentions.filter(({ kind }) => kind === 'description').map(({ text }) => bareDescription(text))
  return [...new Set(texts.filter((text) => /\p{Lu}/u.test(text)).map(foldName))]
}
