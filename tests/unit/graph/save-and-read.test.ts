import { expect, test } from 'vitest'
import { readGraph } from '../../../src/graph/read.ts'
import { graphLines } from '../../../src/graph/save.ts'
import { UsageError } from '../../../src/text/usage-error.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const lines = [...graphLines(await sampleGraph())]
const file = lines.join('')

test('two builds give the same bytes', async () => {
  expect([...graphLines(await sampleGraph())].join('')).toBe(file)
})

test('each document, node and edge has a line of its own, and every line ends', () => {
  expect(lines.filter((line) => line.startsWith('{"attributes":{"aliases"'))).toHaveLength(14)
  expect(lines.filter((line) => line.includes('"contentHash"'))).toHaveLength(2)
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
})

test.each([
  ['as it was written', lines],
  ['without line ends', file.split('\n')],
  ['with the line ends of Windows', file.replaceAll('\n', '\r\n').split('\n')],
  ['when it was put on one line', [JSON.stringify(JSON.parse(file))]],
  ['when it was indented', JSON.stringify(JSON.parse(file), null, 2).split('\n')],
  ['when other keys were added', JSON.stringify({ made: 'elsewhere', ...JSON.parse(file) }).split('\n')],
])('a saved graph is read %s', async (_, given) => {
  expect([...graphLines(await readGraph(given))].join('')).toBe(file)
})

test('lines may come one after another', async () => {
  async function* slowly() {
    yield* lines
  }
  expect((await readGraph(slowly())).size).toBe(24)
})

const at = (start: string) => lines.findIndex((line) => line.startsWith(start))
const edge = at('{"attributes":{"confidence"')
const node = at('{"attributes":{"aliases"')
const edited = (index: number, change: (line: string) => string) =>
  lines.map((line, number) => (number === index ? change(line) : line))

test.each<[string, readonly string[], RegExp]>([
  ['nothing', [], /no graph.*JSON written by relata/],
  ['no JSON', ['Dear reader,', 'no graph here'], /no graph.*Build it again/],
  ['another JSON', ['[1, 2]'], /no graph of relata/],
  ['another graph', ['{"attributes":{"name":"karate"},"nodes":[],"edges":[]}'], /no graph of relata.*relata build/],
  [
    'a newer format',
    [file.replace('"formatVersion":1', '"formatVersion":2')],
    /format 2; this version of relata reads up to 1/,
  ],
  ['half a file', lines.slice(0, edge + 2), new RegExp(`ends early, after line ${edge + 2}`)],
  ['half a line', edited(edge, (line) => `${line.slice(0, 100)}\n`), new RegExp(`Line ${edge + 1} is damaged`)],
  [
    'a node of an unknown type',
    edited(node, (line) => line.replace('"organization"', '"firm"')),
    new RegExp(`line ${node + 1}: attributes\\.entityType should be one of person, .*found "firm"`),
  ],
  [
    'a node without a place',
    edited(node, (line) => line.replace(/"x":[^,]+,/, '')),
    new RegExp(`line ${node + 1}: attributes\\.x should be a number, found nothing`),
  ],
  [
    'a node twice',
    edited(node, (line) => line + line),
    new RegExp(`line ${node + 2}: there is a node “brannholt-energy” already`),
  ],
  ['an edge twice', edited(edge, (line) => line + line), /there is an edge “.*” already/],
  [
    'an edge to nowhere',
    edited(edge, (line) => line.replace('"target":"', '"target":"no-')),
    /“no-sill-accord”, where the edge “.*” ends, is no node/,
  ],
  [
    'a holder that is no node',
    edited(edge, (line) => line.replace('"holders":[]', '"holders":["nobody"]')),
    /its holder “nobody” is no node/,
  ],
  [
    'an evidence without a quote',
    edited(edge, (line) => line.replace('"quote"', '"quota"')),
    /evidence\[0\]\.quote should be a text, found nothing/,
  ],
])('%s is refused with place and remedy', async (_, given, message) => {
  const reading = readGraph(given.flatMap((line) => line.split(/(?<=\n)/)))
  await expect(reading).rejects.toThrow(UsageError)
  await expect(readGraph(given.flatMap((line) => line.split(/(?<=\n)/)))).rejects.toThrow(message)
})

test('a graph without texts is a graph', async () => {
  const graph = await sampleGraph()
  const documents = graph.getAttribute('documents').map(({ text: _, ...document }) => document)
  graph.setAttribute('documents', documents)
  expect((await readGraph(graphLines(graph))).getAttribute('documents')).toEqual(documents)
})
