import type { Row } from '../compile/context.ts'
import { type Hop, visitor } from '../graph-view/adjacent.ts'
import type { GraphIndex } from '../graph-view/graph-index.ts'
import { queryError } from '../syntax/query-error.ts'
import { isNode, type NodeValue, type RelationshipValue } from '../values/value.ts'
import { pathFrom } from './build-path.ts'
import { eachConditions } from './condition.ts'
import { hopOf } from './expand-chain.ts'
import type { Plan } from './plan.ts'
import { type HopMaker, shortestWays } from './shortest-ways.ts'
import type { Step } from './sink.ts'
import type { SlottedChain } from './slotted.ts'

/** Finds one or all of the shortest ways between two nodes. */
export function shortestPathStep({ pattern, nodes, relationships, slot }: SlottedChain, plan: Plan): Step {
  const [[start, end], [relationship]] = [nodes, relationships]
  if (start === undefined || end === undefined || relationship === undefined) return (next) => next
  const { index, meter } = plan.scope.context
  const { least, most } = relationship.pattern.length ?? { least: 1, most: 1 }
  if (least > 1) throw queryError(relationship.pattern.place, 'A shortest path has no least length but 0 or 1.')
  const conditions = eachConditions(relationship, plan.scope)
  if (conditions.some(({ needs }) => [...needs].some((need) => !plan.bound.has(need)))) {
    throw queryError(relationship.pattern.place, 'A shortest path knows only what was matched before it.')
  }
  const walks = [hopOf(relationship.pattern, false), hopOf(relationship.pattern, true)] as const
  return (next) => (row) => {
    const [from, to] = [row[start.slot] ?? null, row[end.slot] ?? null]
    if (!isNode(from) || !isNode(to)) return false
    const isAllowed =
      conditions.length === 0 ? undefined : (one: RelationshipValue) => conditions.every(({ test }) => test(one, row))
    const [forwards, backwards] = walks.map((hop) => hopsOf(index, hop, isAllowed))
    if (forwards === undefined || backwards === undefined) return false
    const ways = shortestWays([from, to], { forwards, backwards, least, most, meter })
    return passOn(pattern.shortest === 'all' ? ways : firstOf(ways), row, {
      from,
      slots: [relationship.slot, slot],
      next,
    })
  }
}

function hopsOf(
  index: GraphIndex,
  hop: Hop,
  isAllowed: ((relationship: RelationshipValue) => boolean) | undefined,
): HopMaker {
  return (visit) =>
    visitor(index, hop, (relationship, other) => {
      if (isAllowed === undefined || isAllowed(relationship)) visit(relationship, other)
      return false
    })
}

function passOn(
  ways: Iterable<readonly RelationshipValue[]>,
  row: Row,
  { from, slots, next }: { from: NodeValue; slots: readonly [number, number | undefined]; next: (row: Row) => boolean },
): boolean {
  const [list, path] = slots
  for (const way of ways) {
    row[list] = way
    if (path !== undefined) row[path] = pathFrom(from, way)
    if (next(row)) return true
  }
  return false
}

function firstOf<Way>(ways: Iterable<Way>): readonly Way[] {
  for (const way of ways) return [way]
  return []
}
