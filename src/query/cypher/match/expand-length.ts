import type { Row } from '../compile/context.ts'
import { visitor } from '../graph-view/adjacent.ts'
import { isList, isNode, isRelationship, type NodeValue, type RelationshipValue } from '../values/value.ts'
import { acceptsNode } from './bind-node.ts'
import { eachConditions } from './condition.ts'
import type { Expansion } from './expand-chain.ts'
import { otherEnds } from './expand-one.ts'
import { filter } from './filter.ts'
import type { Plan } from './plan.ts'
import type { Sink, Step } from './sink.ts'

type Hopped = Readonly<{ relationship: RelationshipValue; other: NodeValue }>
type Frame = { readonly hops: readonly Hopped[]; position: number }

/** Walks every way of allowed length, depth first, on a stack of its own so that long ways cannot exhaust the stack. */
export function expandLength(expansion: Expansion, plan: Plan): Step {
  const { from, relationship, hop } = expansion
  const { index, meter } = plan.scope.context
  const { least, most } = relationship.pattern.length ?? { least: 1, most: 1 }
  const conditions = eachConditions(relationship, plan.scope)
  const isReady = ({ needs }: { needs: ReadonlySet<number> }) => [...needs].every((slot) => plan.bound.has(slot))
  const early = conditions.filter(isReady)
  addLateConditions(
    conditions.filter((one) => !isReady(one)),
    relationship.slot,
    plan,
  )
  let [hops, current]: [Hopped[], Row] = [[], []]
  const gather = visitor(index, hop, (found, other) => {
    meter.spend(1)
    if (early.every(({ test }) => test(found, current))) hops.push({ relationship: found, other })
    return false
  })
  const hopsFrom = (node: NodeValue, row: Row): Frame => {
    hops = []
    current = row
    gather(node)
    return { hops, position: 0 }
  }
  return (next, used) => {
    const arrive = arriving(expansion, next)
    return (row) => {
      const start = row[from.slot] ?? null
      if (!isNode(start)) return false
      if (least === 0 && arrive(row, start, [])) return true
      const walked: RelationshipValue[] = []
      const frames = most > 0 ? [hopsFrom(start, row)] : []
      for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
        const hopped = frame.hops[frame.position++]
        if (hopped === undefined) {
          frames.pop()
          if (walked.pop() !== undefined) used.pop()
          continue
        }
        meter.spend(1 + used.length / RELATIONSHIPS_A_STEP)
        if (used.includes(hopped.relationship)) continue
        walked.push(hopped.relationship)
        used.push(hopped.relationship)
        if (walked.length >= least && arrive(row, hopped.other, walked)) return true
        frames.push(walked.length < most ? hopsFrom(hopped.other, row) : { hops: [], position: 0 })
      }
      return false
    }
  }
}

const RELATIONSHIPS_A_STEP = 16

/** Conditions that need what is bound later are asked of the whole list then. */
function addLateConditions(conditions: ReturnType<typeof eachConditions>, slot: number, plan: Plan): void {
  const late = conditions.map(({ needs, test }) => ({
    needs: new Set([...needs, slot]),
    test: (row: Row) => {
      const list = row[slot] ?? null
      return isList(list) && list.every((one) => isRelationship(one) && test(one, row))
    },
  }))
  plan.conditions = [...plan.conditions, ...late]
}

function arriving(
  { relationship, to, isToBound, isReversed }: Expansion,
  next: Sink,
): (row: Row, node: NodeValue, walked: readonly RelationshipValue[]) => boolean {
  const accepts = acceptsNode(to)
  return (row, node, walked) => {
    if (!accepts(node) || (isToBound && row[to.slot] !== node)) return false
    row[relationship.slot] = isReversed ? walked.toReversed() : walked.slice()
    row[to.slot] = node
    return next(row)
  }
}

/** Follows relationships that were found before, one after the other. */
export function followBoundList(
  { from, relationship, to, hop, isToBound, isReversed }: Expansion,
  { scope }: Plan,
): Step {
  const accepts = acceptsNode(to)
  const { least, most } = relationship.pattern.length ?? { least: 1, most: 1 }
  return filter((row) => {
    const [start, list] = [row[from.slot] ?? null, row[relationship.slot] ?? null]
    if (!isNode(start) || !isList(list) || list.length < least || list.length > most) return false
    scope.context.meter.spend(list.length)
    let node: NodeValue | undefined = start
    for (const one of isReversed ? list.toReversed() : list) {
      node = node && isRelationship(one) ? otherEnds(one, node, hop)[0] : undefined
    }
    if (node === undefined || !accepts(node) || (isToBound && row[to.slot] !== node)) return false
    row[to.slot] = node
    return true
  })
}
