import { compareText } from '../text/compare-text.ts'
import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Role } from '../types/entity.ts'
import type { Chain } from './chain.ts'

/** The offices and titles that documents give somebody, each once with the first evidence for it. */
export function rolesOf(chains: readonly Chain[]): readonly Role[] {
  const titles = chains.flatMap((chain) => chain.titles).map(({ title, evidence }) => ({ title, evidence }))
  const ordered = titles.toSorted(
    (a, b) => compareText(a.evidence.document, b.evidence.document) || a.evidence.start - b.evidence.start,
  )
  return [...groupBy(ordered, ({ title }) => foldName(title)).values()].flatMap((same) => same.slice(0, 1))
}
