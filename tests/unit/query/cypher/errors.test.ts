import { expect, test } from 'vitest'
import { query } from '../../../../src/query/index.ts'
import { UsageError } from '../../../../src/text/usage-error.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

function complaint(text: string): string {
  try {
    query(graph, text)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'nothing'
}

test('an error names line and column, shows the place and says what to do', () => {
  expect(complaint('MATCH (a:Person)\nWHERE a.label = tolowr("x")\nRETURN a')).toBe(
    [
      'Line 2, column 17: There is no function tolowr().',
      '  WHERE a.label = tolowr("x")',
      '                  ^',
      'Did you mean toLower?',
    ].join('\n'),
  )
})

test.each([
  ['', 'Line 1, column 1: The query is empty.'],
  ['   // nothing', 'The query is empty.'],
  ['MATCH (a)', 'A query ends with RETURN.'],
  ['MTCH (a) RETURN a', 'Did you mean MATCH?'],
  ['MATCH (a:Persn) RETURN a', 'Did you mean Person?'],
  ['MATCH ()-[:MET]->() RETURN 1', 'Did you mean MET_WITH?'],
  ['MATCH (a) RETURN a.lable', 'Did you mean label?'],
  ['MATCH (a) RETURN b', 'There is no variable “b” here.'],
  ['MATCH (a) WITH a.label AS x RETURN a', 'The variable “a” was not passed on by WITH.'],
  ['RETURN $x', 'The parameter $x has no value.'],
  ["RETURN 'abc", 'What is quoted here has no end.'],
  ["RETURN '\\q'", 'an escape that does not exist'],
  ['RETURN 1 — 2', 'Write a hyphen: -'],
  ['RETURN 12ab', 'is no number'],
  ['RETURN 99999999999999999999', 'too large for an integer'],
  ['RETURN 9223372036854775807 + 1', 'too large for an integer'],
  ['RETURN 1 / 0', 'divided by zero'],
  ['RETURN 1 AND true', 'AND takes a boolean, not an integer.'],
  ["RETURN 'a' * 2", '* takes a number, not a string.'],
  ['RETURN size(1)', 'size() takes a string or a list, not an integer.'],
  ['RETURN toUpper()', 'toUpper() takes 1 value, not 0.'],
  ['MATCH (a) RETURN count(count(a))', 'An aggregation cannot hold another.'],
  ['MATCH (a) WHERE count(a) > 1 RETURN a', 'count() cannot stand here.'],
  ['MATCH (a)-[r]->(b) RETURN a.label + count(b)', 'neither aggregated nor a column'],
  ['MATCH (a) RETURN a.label, a.label', 'Two columns are called “a.label”.'],
  ['MATCH (a) WITH a.label RETURN 1', 'An expression in WITH needs a name.'],
  ['MATCH (a)-[a]->() RETURN 1', '“a” is a node and cannot be a relationship too.'],
  ['MATCH (a)-[r]->()-[r]->() RETURN 1', 'takes no relationship twice'],
  ['MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p', 'It is unclear whether'],
  ['MATCH (a) RETURN (a)-->()', 'A pattern is no value.'],
  ['MATCH (a) RETURN a LIMIT -1', 'LIMIT takes a whole number from 0.'],
  ['RETURN 1 AS x UNION RETURN 2 AS y', 'The parts of a UNION return the same columns.'],
  ['RETURN 1 UNION RETURN 1 UNION ALL RETURN 1', 'cannot be mixed'],
  ["RETURN date('2031-03-12')", 'Times are ISO strings'],
  ["RETURN 'a' =~ '('", 'The regular expression cannot be read'],
  ["RETURN 'a' =~ '(?=a)'", 'no look-around'],
  ['CREATE (a)', 'queries only read'],
  ['MERGE (a)', 'queries only read'],
  ['MATCH (a) SET a.x = 1', 'queries only read'],
  ['MATCH (a) DELETE a', 'queries only read'],
  ['MATCH (a) DETACH DELETE a', 'queries only read'],
  ["LOAD CSV FROM '/etc/passwd' AS line RETURN line", 'queries only read'],
  ['CALL db.labels()', 'CALL is not supported'],
])('%s is refused', (text, message) => {
  expect(complaint(text)).toContain(message)
  expect(complaint(text)).not.toBe('nothing')
})

test('an editor finds the place in the cause', () => {
  const thrown = (() => {
    try {
      return query(graph, 'MATCH (a)\nRETURN b')
    } catch (error) {
      return error
    }
  })()
  expect(thrown).toMatchObject({ cause: { line: 2, column: 8, offset: 17, problem: 'There is no variable “b” here.' } })
})
