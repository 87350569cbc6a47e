import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explorerApp } from '../../../src/node/server/explorer-app.ts'
import { serve } from '../../../src/node/server/serve.ts'
import { UsageError } from '../../../src/text/usage-error.ts'
import { emptyGraph } from '../../fixtures/empty-graph.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

const graph = emptyGraph('Port strike')
const sample = async () => emptyGraph('Sample')

function app(parts: { graph?: typeof graph } = { graph }) {
  const webFolder = folderWith({ 'index.html': '<title>relata</title>', 'assets/main.js': 'export {}' })
  return explorerApp({ webFolder, sample, ...parts })
}

const get = (path: string, host = '127.0.0.1:7352', parts?: { graph?: typeof graph }) =>
  app(parts).request(`http://${host}${path}`, { headers: { host } })

describe('serves', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', '<title>relata</title>'],
    ['/assets/main.js', 200, 'text/javascript; charset=utf-8', 'export {}'],
    ['/none.js', 404, 'text/plain; charset=UTF-8', 'There is nothing here.'],
    ['/..%2f..%2fetc/passwd', 404, 'text/plain; charset=UTF-8', 'There is nothing here.'],
  ])('%s', async (path, status, type, body) => {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body])
  })

  test.each([
    ['/graph.json', 'Port strike'],
    ['/sample.json', 'Sample'],
  ])('the graph at %s', async (path, title) => {
    const response = await get(path)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual(expect.objectContaining({ attributes: expect.objectContaining({ title }) }))
  })

  test('no graph where there is none', async () => {
    expect((await get('/graph.json', undefined, {})).status).toBe(204)
  })
})

test('a page may run nothing but its own files', async () => {
  const { headers } = await get('/')
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/)
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

test.each([
  ['localhost:7352', 200],
  ['127.0.0.1', 200],
  ['[::1]:7352', 200],
  ['example.org:7352', 421],
  ['127.0.0.1.example.org', 421],
])('a request for host %s is answered %i', async (host, status) => {
  expect((await get('/graph.json', host)).status).toBe(status)
})

test.each([
  [undefined, 200],
  ['http://127.0.0.1:7352', 200],
  ['http://localhost:7352', 403],
  ['https://example.org', 403],
  ['null', 403],
])('a page of %s is answered %i', async (origin, status) => {
  const headers = { host: '127.0.0.1:7352', ...(origin && { origin }) }
  expect((await app().request('http://127.0.0.1:7352/graph.json', { headers })).status).toBe(status)
})

describe('corrections', () => {
  const line = '{"correct":"rename","label":"Ana","mention":{"document":"a.txt","end":3,"start":0,"text":"Anna"}}\n'
  const own = { host: '127.0.0.1:7352', origin: 'http://127.0.0.1:7352', 'content-type': 'application/jsonl' }
  function post(corrections: string, body: string, headers: Readonly<Record<string, string>> = own) {
    const page = explorerApp({ webFolder: folderWith({}), sample, corrections })
    return page.request('http://127.0.0.1:7352/corrections', { method: 'POST', body, headers })
  }

  test('are added at the end of their file', async () => {
    const file = join(folderWith({ 'corrections.jsonl': line }), 'corrections.jsonl')
    expect((await post(file, line + line)).status).toBe(204)
    expect(readFileSync(file, 'utf8')).toBe(line + line + line)
  })

  test('say where they go', async () => {
    const headers = { host: '127.0.0.1:7352' }
    const page = explorerApp({ webFolder: folderWith({}), sample, corrections: '/some/where/decided.jsonl' })
    expect(await (await page.request('http://127.0.0.1:7352/corrections', { headers })).text()).toBe('decided.jsonl')
    expect((await get('/corrections')).status).toBe(204)
  })

  test.each([
    ['of another page', line, { ...own, origin: 'https://example.org' }, 403],
    ['of no page', line, { host: own.host, 'content-type': own['content-type'] }, 415],
    ['of a form', line, { ...own, 'content-type': 'text/plain' }, 415],
    ['that are none', `${line}{"correct":"everything"}\n`, own, 400],
    ['that are too many', line.repeat(12_000), own, 413],
  ])('%s change nothing', async (_which, body, headers, status) => {
    const file = join(folderWith({}), 'corrections.jsonl')
    expect((await post(file, body, headers)).status).toBe(status)
    expect(existsSync(file)).toBe(false)
  })

  test('are not sent where there is no file for them', async () => {
    const response = await app().request('http://127.0.0.1:7352/corrections', {
      method: 'POST',
      body: line,
      headers: own,
    })
    expect(response.status).toBe(404)
  })
})

describe('a port', () => {
  test('that is free is served at the loopback address until it stops', async () => {
    const { address, stop } = await serve(app(), { port: 0 })
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await fetch(`${address}graph.json`)).status).toBe(200)
    await stop()
    await expect(fetch(address)).rejects.toThrow()
  })

  test('that is asked for and taken is a usage error', async () => {
    const first = await serve(app(), { port: 0 })
    const port = Number(new URL(first.address).port)
    await expect(serve(app(), { port })).rejects.toThrow(UsageError)
    await first.stop()
  })

  test('is found where the usual one is taken', async () => {
    const servings = [await serve(app(), {}), await serve(app(), {})]
    expect(new Set(servings.map(({ address }) => address)).size).toBe(2)
    for (const { stop } of servings) await stop()
  })
})
