import type { Row } from '../compile/context.ts'
import type { Sink } from '../match/sink.ts'

/** Takes rows in, and is told when there are no more. */
export type Stage = Readonly<{ push: Sink; finish: () => void }>

/** One step of a query, put before the next; `seed` is the row that the query began with. */
export type Operator = (next: Stage, seed: Row) => Stage
