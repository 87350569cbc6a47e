import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkWritable, writeFile } from '../../../src/node/files/write-file.ts'
import { UsageError } from '../../../src/text/usage-error.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

test('a file is written whole, and nothing beside it is left', async () => {
  const folder = folderWith({ 'graph.json': 'old' })
  await writeFile(join(folder, 'graph.json'), ['new ', 'Zoë'])
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('new Zoë')
  expect(readdirSync(folder)).toEqual(['graph.json'])
})

test('a failure on the way leaves the old file and nothing beside it', async () => {
  const folder = folderWith({ 'graph.json': 'old' })
  function* failing() {
    yield 'x'.repeat(200_000)
    throw new RangeError('half way')
  }
  await expect(writeFile(join(folder, 'graph.json'), failing())).rejects.toThrow(RangeError)
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['graph.json'])
})

test('what a process left that was ended while it wrote goes, what another writes now stays', async () => {
  const [ended, running] = [spawnSync(process.execPath, ['--version']).pid, process.ppid]
  const others = [`.graph.json.${running}.tmp`, '.graph.json.notes.tmp', `.other.json.${ended}.tmp`]
  const left = Object.fromEntries([...others, `.graph.json.${ended}.tmp`].map((name) => [name, 'half']))
  const folder = folderWith({ 'graph.json': 'old', ...left })
  await writeFile(join(folder, 'graph.json'), ['new'])
  expect(readdirSync(folder).toSorted()).toEqual([...others, 'graph.json'].toSorted())
})

test('a link stays a link to the file that is written', async () => {
  const folder = folderWith({ 'real/graph.json': 'old' })
  symlinkSync(join(folder, 'real/graph.json'), join(folder, 'link.json'))
  await writeFile(join(folder, 'link.json'), ['new'])
  expect(readFileSync(join(folder, 'real/graph.json'), 'utf8')).toBe('new')
})

test.skipIf(process.platform === 'win32')('a device is written to, never replaced', async () => {
  await writeFile('/dev/null', ['new'])
  expect(existsSync('/dev/null')).toBe(true)
  expect(readFileSync('/dev/null', 'utf8')).toBe('')
})

describe('a place that cannot be written is a usage error with a remedy', () => {
  test('a folder that is missing', async () => {
    const path = join(folderWith({}), 'none', 'graph.json')
    await expect(checkWritable(path)).rejects.toThrow(/none cannot be written: it does not exist/)
    await expect(writeFile(path, ['x'])).rejects.toThrow(UsageError)
  })

  test('a folder in the file’s place', async () => {
    await expect(checkWritable(folderWith({}))).rejects.toThrow(/is a folder\. Name a file/)
  })

  test('something below a file', async () => {
    const folder = folderWith({ 'a.txt': 'x' })
    await expect(writeFile(join(folder, 'a.txt', 'graph.json'), ['x'])).rejects.toThrow(/cannot be written/)
  })

  test.skipIf(process.getuid?.() === 0)('a folder that is closed', async () => {
    const folder = folderWith({})
    chmodSync(folder, 0o500)
    await expect(checkWritable(join(folder, 'graph.json'))).rejects.toThrow(/permission denied/)
  })
})
