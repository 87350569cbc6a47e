import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, test, vi } from 'vitest'
import { graphLines } from '../../src/graph/save.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import { ended, relata, start } from './relata.ts'

const graph = [...graphLines(await sampleGraph())].join('')
const endless = 'MATCH (a), (b), (c), (d), (e), (f), (g) WHERE a.x + g.x > 1e12 RETURN a'

describe.runIf(process.platform === 'linux')('a query that would run for hours', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('is stopped by %s', async (signal) => {
    const child = start(
      ['query', 'graph.json', '-', '--max-steps', '1000000000000'],
      folderWith({ 'graph.json': graph }),
    )
    const said = Promise.all([text(child.stdout), text(child.stderr)])
    child.stdin.end(endless)
    await vi.waitUntil(() => ticksOf(child.pid) > LOADED, { timeout: 60_000, interval: 20 })
    child.kill(signal)
    expect(await ended(child)).toBe(130)
    expect(await said).toEqual(['', 'relata: stopped before anything was written.\n'])
  })
})

/** Hundredths of a second that a process has computed by when it is long past reading a small graph. */
const LOADED = 150

/** Hundredths of a second that a process has computed: fields 14 and 15 of its line in /proc. */
function ticksOf(process: number | undefined): number {
  const [user = 0, system = 0] = readFileSync(`/proc/${process}/stat`, 'utf8').split(' ').slice(13).map(Number)
  return user + system
}

test('a query in a thread of its own answers as any other', async () => {
  const folder = folderWith({ 'graph.json': graph })
  const question = 'UNWIND range(1, 100000) AS x RETURN x'
  const { code, stdout, stderr } = await relata(['query', 'graph.json', question, '--format', 'csv'], folder)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toBe(`x\r\n${Array.from({ length: 100_000 }, (_, index) => `${index + 1}\r\n`).join('')}`)
  expect(await relata(['query', 'graph.json', 'MATCH (a RETURN a'], folder)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Line 1, column 10'),
  })
})
