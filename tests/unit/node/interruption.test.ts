import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../../src/node/cli/run.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

test('a build stops between two batches when it is interrupted, and writes nothing', async () => {
  const folder = folderWith({
    'report.txt': 'Ana Kovač met Boris Lund in Lima. Boris criticized Veltania. '.repeat(100),
  })
  const interruption = new AbortController()
  const shown: string[] = []
  const write = (piece: unknown, _: unknown, done: () => void) => {
    if (shown.push(String(piece)) === 1) setTimeout(() => interruption.abort(), 0)
    done()
  }
  const stderr = Object.assign(new Writable({ write }), { isTTY: true })
  const { signal } = interruption
  const terminal = { stdin: Readable.from([]), stdout: new Writable({ write }), stderr, signal, exitCode: 0 }
  await run(['build', folder, '-o', join(folder, 'graph.json')], terminal)
  expect([terminal.exitCode, readdirSync(folder)]).toEqual([130, ['report.txt']])
  expect(shown[0]).toMatch(/1\/1 +\d+ % of [\d,]+ words {2}.*report\.txt/)
  expect(shown.at(-1)).toBe('relata: stopped before anything was written.\n')
})
