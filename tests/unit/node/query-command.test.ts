import { join } from 'node:path'
import { expect, test } from 'vitest'
import { graphLines } from '../../../src/graph/save.ts'
import { type Said, said } from '../../fixtures/captured-terminal.ts'
import { folderWith } from '../../fixtures/folder-with.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const question = 'MATCH (n) WHERE n.id IN $ids RETURN n.label AS name, n.x > 1e9 AS far, null AS nothing ORDER BY name'
const lines = [...graphLines(await sampleGraph())].join('')
const ids = ['-p', 'ids=["sill-dam","mira-talvik"]']

/** Asks the sample graph. */
function asked(words: readonly string[], input?: string): Promise<Said> {
  const folder = folderWith({ 'graph.json': lines, 'question.cypher': `// Who is it?\n${question}\n` })
  const inFolder = words.map((word) => (word.endsWith('.cypher') ? join(folder, word) : word))
  return said(['query', join(folder, 'graph.json'), ...inFolder], input)
}

test('a question is answered as a table', async () => {
  const { code, stdout, stderr } = await asked([question, ...ids])
  expect([code, stderr]).toEqual([0, '2 rows\n'])
  expect(stdout).toBe(
    ['name         far    nothing', '───────────  ─────  ───────', 'Mira Talvik  false', 'Sill Dam     false', ''].join(
      '\n',
    ),
  )
})

test.each([
  ['json', '{"columns":["name","far","nothing"],"rows":[\n["Mira Talvik",false,null],\n["Sill Dam",false,null]\n]}\n'],
  ['jsonl', '{"name":"Mira Talvik","far":false,"nothing":null}\n{"name":"Sill Dam","far":false,"nothing":null}\n'],
  ['csv', 'name,far,nothing\r\nMira Talvik,false,\r\nSill Dam,false,\r\n'],
])('and as %s', async (format, answer) => {
  expect(await asked([question, ...ids, '--format', format])).toEqual({
    code: 0,
    stdout: answer,
    stderr: '',
  })
})

test('--json is short for JSON', async () => {
  expect(await asked([question, ...ids, '--json'])).toEqual(await asked([question, ...ids, '--format', 'json']))
})

test('the question can be in a file or come in through standard input', async () => {
  const direct = await asked([question, ...ids])
  expect(await asked(['question.cypher', ...ids])).toEqual(direct)
  expect(await asked(['-', ...ids], question)).toEqual(direct)
  expect(await asked([...ids], question)).toEqual(direct)
})

test('what is quoted in CSV stays one field', async () => {
  const { stdout } = await asked([`RETURN 'a,"b"\nc' AS text, [1, {k: 'v'}] AS list`, '--format', 'csv'])
  expect(stdout).toBe('text,list\r\n"a,""b""\nc","[1,{""k"":""v""}]"\r\n')
})

test.each([
  [['RETURN 1 +'], 'Line 1, column 11: Expected an expression'],
  [['RETURN $x'], 'The parameter $x has no value.'],
  [['RETURN 1', '-p', 'x'], '“x” is no parameter.'],
  [['RETURN 1', '--max-rows', 'many'], '“many” is no whole number.'],
  [['UNWIND range(1, 9) AS x RETURN x', '--max-rows', '3'], 'more than 3 rows'],
  [['nowhere.cypher'], 'nowhere.cypher'],
  [['RETURN 1', '--format', 'xml'], 'xml'],
])('%j is misuse', async (words, message) => {
  const { code, stdout, stderr } = await asked([...words])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})
