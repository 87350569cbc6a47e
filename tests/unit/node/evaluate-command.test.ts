import { join } from 'node:path'
import { expect, test } from 'vitest'
import { said } from '../../fixtures/captured-terminal.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

const rows = [
  ['1', 'Ann', 'Ann', 'PROPN', 'NNP', '_', '2', 'nsubj', '_', '_'],
  ['2', 'slept', 'sleep', 'VERB', 'VBD', '_', '0', 'root', '_', 'SpaceAfter=No'],
  ['3', '.', '.', 'PUNCT', '.', '_', '2', 'punct', '_', '_'],
]
const files = {
  'ann.conllu': `${rows.map((row) => row.join('\t')).join('\n')}\n\n`,
  'ann.iob2': 'Ann\tB-PER\nslept\tO\n.\tO\n',
  'ann.txt': 'Ann slept.',
}

/** Runs `evaluate` in a folder of these files. */
function evaluate(names: readonly string[], ...options: readonly string[]) {
  const folder = folderWith(files)
  return said(['evaluate', ...names.map((name) => join(folder, name)), ...options])
}

test('evaluate prints figures of a treebank as a table', async () => {
  const { code, stdout } = await evaluate(['ann.conllu'], '--raw')
  expect(code).toBe(0)
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    '           F1     precision  recall  count',
    'Tokens     100.0  100.0      100.0   3',
  ])
  expect(stdout).toContain('\nLAS        100.0')
})

test('evaluate prints figures of names as JSON', async () => {
  const { stdout } = await evaluate(['ann.iob2'], '--json')
  expect(JSON.parse(stdout).typed).toEqual({ f1: 1, precision: 1, recall: 1, there: 1 })
})

test.each([
  [['ann.txt'], /give files that end in \.conllu, or files that end in \.iob2/],
  [['ann.conllu', 'ann.iob2'], /give files that end in/],
  [['none.conllu'], /none\.conllu does not exist/],
])('evaluate %j is misuse', async (names, message) => {
  const { code, stderr } = await evaluate(names)
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})

test('names are not measured from raw text, and a model must be there', async () => {
  expect((await evaluate(['ann.iob2'], '--raw')).stderr).toMatch(/Leave --raw out/)
  const { code, stderr } = await evaluate(['ann.iob2'], '--model', 'no-such-folder')
  expect([code, stderr]).toEqual([2, expect.stringMatching(/model\.onnx does not exist/)])
})
