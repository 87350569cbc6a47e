import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'
import { ended, start } from './relata.ts'

const run = promisify(execFile)
const text = 'Ana Kovač met Boris Lund in Lima. Boris criticized Veltania. '.repeat(60)

describe.skipIf(process.platform === 'win32')('the old graph stays whole, and nothing lies beside it,', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('when %s comes during a build', async (signal) => {
    const folder = folderWith({ 'graph.json': 'old' })
    await run('mkfifo', ['report.txt'], { cwd: folder })
    const child = start(['build', 'report.txt'], folder)
    // Opens when the program has begun to read, and what it waits for comes after the signal.
    const pipe = await open(join(folder, 'report.txt'), 'w')
    child.kill(signal)
    await pipe.writeFile(text)
    await pipe.close()
    expect(await ended(child)).toBe(130)
    expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['graph.json', 'report.txt'])
  })

  test('when there is no room for the new one, which is said', async () => {
    const folder = folderWith({ 'report.txt': text, 'graph.json': 'old' })
    const limited = `ulimit -f 8; trap '' XFSZ; exec "${process.execPath}" "${resolve('dist/cli.js')}" build report.txt`
    const { stderr, code } = await run('bash', ['-c', limited], { cwd: folder }).catch((error) => error)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/graph\.json cannot be written: it .*fit/)])
    expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((file) => file !== '.relata-cache')).toEqual(['graph.json', 'report.txt'])
  })
})
