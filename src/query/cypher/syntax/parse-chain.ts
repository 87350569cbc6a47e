import {
  type Cursor,
  expected,
  isKeyword,
  isName,
  isSymbol,
  needSymbol,
  peek,
  separated,
  take,
  takeKeyword,
} from './cursor.ts'
import type { Expression, MapEntry } from './expression.ts'
import { parseExpression } from './parse-expression.ts'
import { parseLabels } from './parse-labels.ts'
import { parseMap } from './parse-map.ts'
import { parseRelationship } from './parse-relationship.ts'
import type { Chain, NodePattern, RelationshipPattern } from './pattern.ts'
import { queryError } from './query-error.ts'

/** The patterns of a MATCH: `(a)-->(b), p = shortestPath((a)-[*]-(c))`. */
export function parseChains(cursor: Cursor): readonly Chain[] {
  return separated(cursor, parseNamedChain)
}

function parseNamedChain(cursor: Cursor): Chain {
  const isNamed = isName(cursor) && isSymbol(cursor, '=', 1)
  const variable = isNamed ? take(cursor).text : undefined
  if (isNamed) needSymbol(cursor, '=')
  const isShortest = isKeyword(cursor, 'SHORTESTPATH') || isKeyword(cursor, 'ALLSHORTESTPATHS')
  return { ...(isShortest ? parseShortest(cursor) : parseChain(cursor)), variable }
}

/** `shortestPath((a)-[*..5]-(b))`. */
export function parseShortest(cursor: Cursor): Chain {
  const { keyword, place } = take(cursor)
  needSymbol(cursor, '(')
  const chain = parseChain(cursor)
  needSymbol(cursor, ')')
  if (chain.relationships.length !== 1) {
    throw queryError(
      place,
      'A shortest path takes one relationship between two nodes.',
      'Write shortestPath((a)-[*]-(b)).',
    )
  }
  return { ...chain, shortest: keyword === 'SHORTESTPATH' ? 'one' : 'all', place }
}

/** `(a)-[:KNOWS]->(b)<--(c)`. */
export function parseChain(cursor: Cursor): Chain {
  const { place } = peek(cursor)
  const nodes = [parseNode(cursor)]
  const relationships: RelationshipPattern[] = []
  while (isSymbol(cursor, '-') || (isSymbol(cursor, '<') && isSymbol(cursor, '-', 1))) {
    if (relationships.length === LONGEST) throw queryError(place, `A pattern has at most ${LONGEST} relationships.`)
    relationships.push(parseRelationship(cursor))
    nodes.push(parseNode(cursor))
  }
  return { nodes, relationships, place }
}

const LONGEST = 100

function parseNode(cursor: Cursor): NodePattern {
  const { place } = peek(cursor)
  needSymbol(cursor, '(')
  const variable = isName(cursor) && !isKeyword(cursor, 'WHERE') ? take(cursor).text : undefined
  const labels = isSymbol(cursor, ':') ? parseLabels(cursor) : undefined
  const properties = parseProperties(cursor)
  const where = parseWhere(cursor)
  if (!isSymbol(cursor, ')')) throw expected(cursor, '“)”')
  take(cursor)
  return { variable, labels, properties, where, place }
}

/** The map of a pattern. */
export function parseProperties(cursor: Cursor): readonly MapEntry[] {
  if (!isSymbol(cursor, '$')) return isSymbol(cursor, '{') ? parseMap(cursor) : []
  throw queryError(
    peek(cursor).place,
    'A pattern takes no map as a parameter.',
    'Write {name: $name} for each property.',
  )
}

/** WHERE with its condition, inside a node, a relationship or after a pattern. */
export function parseWhere(cursor: Cursor): Expression | undefined {
  return takeKeyword(cursor, 'WHERE') ? parseExpression(cursor) : undefined
}
