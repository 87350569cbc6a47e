import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { type CallToolResult, Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphLines } from '../../src/graph/save.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { examplesIn } from './readme-blocks.ts'
import { ended, relata, start } from './relata.ts'

const folder = mkdtempSync(join(tmpdir(), 'relata-'))
const path = join(folder, 'graph.json')
const client = new Client({ name: 'somebody', version: '1' })

const save = (graph: KnowledgeGraph) => writeFileSync(path, [...graphLines(graph)].join(''))

beforeAll(async () => {
  save(await sampleGraph())
  const args = [resolve('dist/cli.js'), 'mcp', 'graph.json']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder, stderr: 'ignore' }))
})

afterAll(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a tool answers; as a text it is the same. */
async function asked(name: string, words: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: words })
  expect(result.isError ?? false).toBe(false)
  expect(JSON.parse(textOf(result))).toEqual(result.structuredContent)
  return result.structuredContent
}

async function refused(name: string, words: Record<string, unknown>): Promise<string> {
  const result = await client.callTool({ name, arguments: words })
  expect(result.isError).toBe(true)
  return textOf(result)
}

function textOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

test('five tools that only read are listed, and how to use them is told', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['search', 'entity', 'paths', 'query', 'evidence'])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  expect(client.getInstructions()).toContain('quote them when you answer')
})

test('search finds entities by their names, and statements by the words of their sentences', async () => {
  expect(await asked('search', { text: 'branza' })).toMatchObject({
    entities: [{ key: 'tomas-branza', label: 'Tomáš Brânză', entityType: 'person' }],
  })
  expect(await asked('search', { text: 'dam owns' })).toMatchObject({
    entities: [],
    statements: expect.arrayContaining([expect.objectContaining({ edge: 'brannholt-energy|OWNS|sill-dam' })]),
  })
  expect(await asked('search', { limit: 1 })).toMatchObject({ entities: [{ key: 'brannholt-energy' }] })
})

test('entity tells what is said of somebody, with quote, document and offsets, and how much there is in all', async () => {
  expect(await asked('entity', { name: 'ekberg', limit: 1 })).toMatchObject({
    label: 'Jonas Ekberg',
    outgoing: [
      {
        edge: 'jonas-ekberg|ATTENDED|meeting-courier',
        quotes: [
          { document: 'courier.txt', start: 93, end: 148, quote: expect.stringContaining('attended the meeting') },
        ],
      },
    ],
    inAll: { outgoing: 3, incoming: 0 },
  })
})

test('paths tells how two are connected, step by step', async () => {
  const words = { from: 'Ekberg', to: 'sill dam', limit: 1 }
  expect(await asked('paths', words)).toMatchObject({
    paths: [
      [
        {
          to: { key: 'brannholt-energy' },
          statements: [{ status: ['former'], quotes: [{ document: 'gazette.txt' }] }],
        },
        { to: { key: 'sill-dam' }, statements: [{ relation: 'OWNS' }] },
      ],
    ],
  })
})

test('query answers openCypher, with parameters', async () => {
  const query = 'MATCH (a {id: $who})-[r:OWNS]->(b) RETURN b.label AS what, r.evidence[0].start AS start'
  expect(await asked('query', { query, params: { who: 'brannholt-energy' } })).toEqual({
    columns: ['what', 'start'],
    rows: [['Sill Dam', 286]],
  })
})

test('evidence gives sentences with what stands around them', async () => {
  const quote = {
    start: 286,
    end: 351,
    before: expect.stringMatching(/March 2031\.\n\n$/),
    after: expect.stringMatching(/^ Talvik/),
  }
  const statements = [
    { edge: 'brannholt-energy|OWNS|sill-dam', quotes: [{ document: 'courier.txt', date: '2031-03-12', ...quote }] },
  ]
  expect(await asked('evidence', { edge: 'brannholt-energy|OWNS|sill-dam' })).toMatchObject({ statements })
  expect(await asked('evidence', { one: 'Sill Dam', other: 'Brannholt' })).toMatchObject({ statements })
})

test.each([
  ['entity', { name: 'Talwik' }, /No entity is called “Talwik”\. Did you mean Mira Talvik/],
  ['entity', {}, /name/],
  ['entity', { name: 'Talvik', depth: 3 }, /depth/],
  ['search', { text: 'x', limit: 1000 }, /limit.*100/s],
  ['paths', { from: 'lethra', to: 'Lethra' }, /are one entity/],
  ['query', { query: 'MATCH (a) RETRUN a' }, /Line 1, column 11.*RETRUN.*Did you mean RETURN\?/s],
  ['query', { query: 'CREATE (a)' }, /CREATE/],
  ['query', { query: 'MATCH (a), (b) RETURN a.id, b.id' }, /more than 100 rows/],
  ['query', { query: 'UNWIND range(1, 2000000000) AS x RETURN count(x)' }, /steps/],
  ['evidence', { edge: 'nobody|OWNS|nothing' }, /There is no statement/],
  ['evidence', { one: 'lethra' }, /either edge, or one and other/],
])('%s with %j is refused in a sentence', async (name, words, message) => {
  expect(await refused(name, words)).toMatch(message)
})

test('what no tool is called is an error', async () => {
  await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow(/delete/)
})

test('a graph that was written anew answers anew', async () => {
  const graph = await sampleGraph()
  graph.setNodeAttribute('lethra', 'label', 'Kingdom of Lethra')
  save(graph)
  utimesSync(path, 1, 1)
  expect(await asked('search', { text: 'kingdom' })).toMatchObject({ entities: [{ key: 'lethra' }] })
})

test('nothing but the protocol goes to standard output, and it ends with standard input', async () => {
  const child = start(['mcp', path], folder)
  const initialize = {
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'somebody', version: '1' } },
  }
  const answered = new Promise((done) => child.stdout.once('data', done))
  const [output, errors] = [text(child.stdout), text(child.stderr)]
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, ...initialize })}\n`)
  await answered
  child.stdin.end()
  expect(await ended(child)).toBe(0)
  const lines = (await output)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toEqual([expect.objectContaining({ jsonrpc: '2.0', id: 1 })])
  expect(await errors).toContain('14 entities')
})

test('the configuration that README.md shows starts it', async () => {
  const [shown] = examplesIn(readFileSync('README.md', 'utf8'), 'json')
  const { command, args } = JSON.parse(shown?.lines.join('\n') ?? '').mcpServers.relata
  const places = args.map((word: string) => word.replace('/PLACE/OF/relata', resolve('.')).replace('/PLACE/OF', folder))
  const assistant = new Client({ name: 'assistant', version: '1' })
  await assistant.connect(new StdioClientTransport({ command, args: places, cwd: tmpdir(), stderr: 'ignore' }))
  expect((await assistant.listTools()).tools).toHaveLength(5)
  await assistant.close()
})

test('a file that is no graph is told before an assistant asks', async () => {
  expect(await relata(['mcp', 'none.json'], folder)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('none.json does not exist'),
  })
})
