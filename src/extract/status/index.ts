import type { PredicateName } from '../predication/predication.ts'
import { governors, isRelated, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { clauseStatus } from './clause-status.ts'
import { speakersBeside } from './speaker-beside.ts'
import { type Status, within } from './status.ts'
import { stepUp } from './step-up.ts'
import { underAttitude } from './under-attitude.ts'

/** “…, a charge that Chad denies”: what an apposition behind a comma adds is told by the text itself. */
function isAside(tree: Tree, child: number): boolean {
  if (!isRelated(tree, child, 'appos') || tokenAt(tree, child).upos !== 'NOUN') return false
  return (
    tree.tokens[Math.min(...subtree(tree, child)) - 1]?.text === ',' ||
    tree.tokens[Math.min(...subtree(tree, child))]?.text === ','
  )
}

/** Whether what a predicate states under one of its names is so, and who says so: its own clause, then everything it stands in. */
export function statusOf(tree: Tree, head: number, name: PredicateName): Status {
  const own = name.without.reduceRight(
    (inner, verb) => underAttitude(tree, verb, inner, 'infinitive'),
    clauseStatus(tree, name.at),
  )
  let status = within(own, { holders: speakersBeside(tree, head) })
  let open = true
  let child = head
  for (const governor of governors(tree, head)) {
    if (isAside(tree, child)) break
    const step = stepUp(tree, child, governor)
    if (open || step.holders.length > 0) status = within(status, open ? step : { holders: step.holders })
    status = within(status, { holders: speakersBeside(tree, governor, child) })
    open = open && step.open
    child = governor
  }
  return status
}
