import type { GraphIndex } from '../graph-view/graph-index.ts'
import type { Vocabulary } from '../graph-view/vocabulary.ts'
import type { Meter } from '../meter.ts'
import type { Kind } from '../values/kind.ts'
import type { MapValue, Value } from '../values/value.ts'

/** The values of all variables at one moment of a run, each in its slot. */
export type Row = Value[]

/** Works out a value from a row. */
export type Evaluate = (row: Row) => Value

/** An expression made ready to run. */
export type Compiled = Readonly<{
  kind: Kind
  evaluate: Evaluate
  /** The value, where it is the same for all rows. */
  constant?: Value
}>

/** What one run of a query is about. */
export type Context = Readonly<{
  index: GraphIndex
  vocabulary: Vocabulary
  parameters: MapValue
  meter: Meter
  /** Whether `id` is the key of nodes and edges, as in our own graphs. */
  hasKey: boolean
  /** Numbers from 0 to 1, the same in every run. */
  random: () => number
  newSlot: () => number
}>
