import { dependentsOf, isRelated, type Tree } from '../syntax/tree.ts'
import { type Attitude, attitudeOf, EFFECTS } from './attitude.ts'
import { clauseStatus } from './clause-status.ts'
import { type Status, within } from './status.ts'

/** Attitudes that leave open whether it is so where nobody is named for them: “is said to have left”. */
const HEARSAY: ReadonlySet<Attitude> = new Set(['say', 'allege', 'believe'])

/** The status of a complement under a verb, adjective or noun: its attitude, then what its own clause says of it. */
export function underAttitude(
  tree: Tree,
  governor: number,
  inner: Status,
  complement: 'clause' | 'infinitive',
): Status {
  const attitude = attitudeOf(tree, governor, complement) ?? 'factive'
  const passive = dependentsOf(tree, governor, 'aux').some((index) => isRelated(tree, index, 'aux:pass'))
  const effect =
    passive && HEARSAY.has(attitude) ? { ...EFFECTS[attitude], modality: 'possible' as const } : EFFECTS[attitude]
  return within(within(inner, effect), clauseStatus(tree, governor))
}
