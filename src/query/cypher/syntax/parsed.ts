import { parseQuery } from './parse-query.ts'
import type { QueryTree } from './query-tree.ts'

const known = new Map<string, QueryTree>()
/** Scripts ask few questions often; those asked longest ago are forgotten. */
const MOST_KNOWN = 100
const LONGEST = 10_000

/** The tree of a query, remembered by its text. */
export function parsed(text: string): QueryTree {
  const found = known.get(text) ?? parseQuery(text)
  if (text.length > LONGEST) return found
  known.delete(text)
  known.set(text, found)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  return found
}
