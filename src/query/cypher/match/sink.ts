import type { Row } from '../compile/context.ts'
import type { RelationshipValue } from '../values/value.ts'

/** Takes rows one by one; says `true` when it wants no more. */
export type Sink = (row: Row) => boolean

/**
 * One step of a match: fills a slot in as many ways as there are, or filters. `used` holds the relationships that the match
 * has taken so far, since none may be taken twice.
 */
export type Step = (next: Sink, used: RelationshipValue[]) => Sink
