/** What a query is made of, for completion: clauses and operators of openCypher, and the functions that are used most. */
export const clauseWords: readonly string[] = [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'RETURN DISTINCT', 'WITH', 'UNWIND', 'UNION', 'ORDER BY', 'SKIP'],
  ...['LIMIT', 'AND', 'OR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'DESC'],
  ...['EXISTS', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'AS'],
]

export const functionWords: readonly string[] = [
  ...['count(', 'collect(', 'min(', 'max(', 'avg(', 'sum(', 'size(', 'type(', 'labels(', 'keys(', 'properties('],
  ...['nodes(', 'relationships(', 'length(', 'shortestPath(', 'allShortestPaths(', 'any(', 'all(', 'none(', 'head('],
  ...['last(', 'toLower(', 'toUpper(', 'toString(', 'split(', 'substring(', 'coalesce(', 'range(', 'reduce('],
]
