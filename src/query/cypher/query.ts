import type { MultiDirectedGraph } from 'graphology'
import { UsageError } from '../../text/usage-error.ts'
import { compileQuery } from './clauses/compile-query.ts'
import { emptyScope } from './compile/scope.ts'
import { cachedIndex, cachedVocabulary } from './graph-view/cached-index.ts'
import { type Mapping, ownMapping } from './graph-view/mapping.ts'
import { anyWords } from './graph-view/vocabulary.ts'
import { createMeter } from './meter.ts'
import { seededRandom } from './random.ts'
import { parseQuery } from './syntax/parse-query.ts'
import { parametersOf } from './values/input.ts'
import { outputOf, type QueryValue } from './values/output.ts'

// biome-ignore lint: graphology’s own attributes are of any type
type Attributes = Record<string, any>

export type QueryOptions<NodeAttributes extends Attributes, EdgeAttributes extends Attributes> = Readonly<{
  /** Values for `$name`. */
  params?: Readonly<Record<string, unknown>>
  /** About how many values may be looked at; 100 million unless given, which takes seconds. */
  maxSteps?: number
  /** How many rows may come out; a million unless given. */
  maxRows?: number
  /** Stops the query once it is aborted. */
  signal?: AbortSignal
  /** What labels, types and properties are, for graphs that are not relata’s. */
  mapping?: Mapping<NodeAttributes, EdgeAttributes>
}>

/** Columns in the order of RETURN, rows with a value for each. */
export type QueryResult = Readonly<{ columns: readonly string[]; rows: readonly (readonly QueryValue[])[] }>

/**
 * Answers a question in openCypher: a graph goes in with a text, a table comes out. Queries only read. In relata’s own graphs labels
 * are entity types (`:Person`), types are relations (`:MET_WITH`), properties the attributes, and `id` is the key.
 *
 * Throws a `UsageError` that names line and column for what is no query or is not supported, and beyond the limits. Keep the
 * `mapping` in a constant: what is remembered about a graph is remembered for it.
 *
 * @example
 * query(graph, 'MATCH (a:Person)-[r:MET_WITH]->(b) WHERE r.timeStart >= $from RETURN a.label, b.label', { params: { from: '2025' } })
 */
export function query<NodeAttributes extends Attributes, EdgeAttributes extends Attributes>(
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>,
  text: string,
  options: QueryOptions<NodeAttributes, EdgeAttributes> = {},
): QueryResult {
  const { params = {}, maxSteps = MOST_STEPS, maxRows = MOST_ROWS, signal, mapping } = options
  const meter = createMeter({ maxSteps, maxValues: MOST_VALUES, signal })
  let slots = 0
  const context = {
    meter,
    index: cachedIndex(graph, mapping ?? ownMapping),
    vocabulary: mapping === undefined ? cachedVocabulary(graph) : anyWords,
    hasKey: mapping === undefined,
    parameters: parametersOf(params),
    random: seededRandom(),
    newSlot: () => slots++,
  }
  const { columns, run } = compileQuery(parseQuery(text), emptyScope(context))
  const rows: (readonly QueryValue[])[] = []
  run(new Array(slots).fill(null), (row, filled) => {
    meter.spend(filled.length)
    if (rows.length === maxRows)
      throw new UsageError(`The query gives more than ${maxRows} rows. Add LIMIT, or raise the limit.`)
    rows.push(filled.map((slot) => outputOf(row[slot] ?? null)))
    return false
  })
  return { columns, rows }
}

const MOST_STEPS = 100_000_000
const MOST_ROWS = 1_000_000
const MOST_VALUES = 20_000_000
