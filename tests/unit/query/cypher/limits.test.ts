import { expect, test } from 'vitest'
import { query } from '../../../../src/query/index.ts'
import { UsageError } from '../../../../src/text/usage-error.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

test.each([
  ['products', 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)'],
  ['unbounded paths', 'MATCH p = ()-[*]-() RETURN count(p)'],
  ['long ranges', 'RETURN size(range(1, 2000000000))'],
  ['long lists', 'RETURN size(reduce(l = [1], x IN range(1, 60) | l + l))'],
  ['long strings', "RETURN size(reduce(s = 'a', x IN range(1, 60) | s + s))"],
  ['replacing', "WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS s RETURN size(replace(s, 'a', s))"],
  [
    'splitting',
    "WITH reduce(s = 'a', x IN range(1, 20) | s + s) AS s UNWIND range(1, 100) AS i RETURN collect(split(s, ''))",
  ],
  ['loops', 'RETURN all(x IN range(1, 9000) WHERE all(y IN range(1, 9000) WHERE x + y > 0))'],
  ['sorting', 'UNWIND range(1, 900000) AS x WITH x ORDER BY -x RETURN count(x)'],
  ['collecting', 'UNWIND range(1, 900000) AS x WITH collect(x) AS xs UNWIND xs AS y RETURN count(y)'],
  [
    'comparing lists',
    'WITH range(1, 10000) AS l UNWIND range(1, 10000) AS x RETURN sum(CASE WHEN l = l THEN 1 ELSE 0 END)',
  ],
  [
    'regular expressions',
    "WITH reduce(s = 'a', x IN range(1, 16) | s + s) AS s UNWIND range(1, 99) AS x RETURN sum(CASE WHEN s =~ '(a+)+b' THEN 1 ELSE 0 END)",
  ],
  ['subqueries', 'MATCH (a), (b) RETURN sum(COUNT { (c), (d), (e), (f) })'],
])('%s stop at the limit of steps', (_, text) => {
  expect(() => query(graph, text, { maxSteps: 500_000 })).toThrow(UsageError)
  expect(() => query(graph, text, { maxSteps: 500_000 })).toThrow(
    /takes more than 500000 steps|has (?:at most|more than)/,
  )
})

test('what comes out is limited in rows', () => {
  expect(() => query(graph, 'UNWIND range(1, 11) AS x RETURN x', { maxRows: 10 })).toThrow('more than 10 rows')
  expect(query(graph, 'UNWIND range(1, 10) AS x RETURN x', { maxRows: 10 }).rows).toHaveLength(10)
})

test('a regular expression that hangs other engines takes no time', () => {
  const text = `RETURN '${'a'.repeat(60)}!' =~ '(a+)+$' AS fits`
  expect(query(graph, text).rows).toEqual([[false]])
})

test.each([
  ['parentheses', `RETURN ${'('.repeat(5000)}1${')'.repeat(5000)}`],
  ['lists', `RETURN ${'['.repeat(5000)}1${']'.repeat(5000)}`],
  ['negations', `RETURN ${'NOT '.repeat(5000)}true`],
  ['signs', `RETURN ${'- '.repeat(5000)}1`],
  ['elements', `RETURN [1]${'[0]'.repeat(5000)}`],
  ['null tests', `RETURN 1${' IS NULL'.repeat(5000)}`],
  ['labels', `MATCH (a:${'!'.repeat(5000)}Person) RETURN a`],
  ['patterns', `MATCH (a)${'--()'.repeat(5000)} RETURN a`],
  ['maps in patterns', `RETURN ${'(a {x: '.repeat(5000)}`],
  ['clauses', `${'WITH 1 AS x '.repeat(5000)}RETURN x`],
  ['characters', `RETURN '${'a'.repeat(200_000)}'`],
])('endless %s are an error', (_, text) => {
  expect(() => query(graph, text)).toThrow(UsageError)
})

test('long sums and conjunctions are no nesting', () => {
  expect(query(graph, `RETURN ${Array(5000).fill('1').join(' + ')} AS sum`).rows).toEqual([[5000]])
  expect(query(graph, `RETURN ${Array(5000).fill('true').join(' AND ')} AS all`).rows).toEqual([[true]])
})

test('parameters that hold themselves, or no JSON, are refused', () => {
  const circular: { self?: unknown } = {}
  circular.self = circular
  expect(() => query(graph, 'RETURN $x', { params: { x: circular } })).toThrow('nested more than')
  expect(() => query(graph, 'RETURN $x', { params: { x: new Date(0) } })).toThrow('params.x must be JSON')
})

test('a query that is aborted stops with the reason', () => {
  const signal = AbortSignal.abort(new Error('enough'))
  expect(() => query(graph, 'MATCH (a) RETURN a', { signal })).toThrow('enough')
})

test('text in a parameter is never code', () => {
  const name = "' OR true OR '"
  expect(query(graph, 'MATCH (a) WHERE a.label = $name RETURN a', { params: { name } }).rows).toEqual([])
})
