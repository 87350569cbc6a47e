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
