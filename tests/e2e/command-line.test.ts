import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'
import { addressOf, ended, relata, start } from './relata.ts'

const report = 'Ana Kovač met Boris Lund in Lima on Monday. Boris Lund criticized Veltania.'

test('two builds give the same bytes, by which the graph is explored until somebody interrupts', async () => {
  const folder = folderWith({ 'report.txt': report })
  expect(await relata(['build', 'report.txt', '--quiet'], folder)).toEqual({ code: 0, stdout: '', stderr: '' })
  await relata(['build', 'report.txt', '-o', 'again.json'], folder)
  expect(readFileSync(join(folder, 'again.json'))).toEqual(readFileSync(join(folder, 'graph.json')))

  const explorer = start(['explore', 'graph.json', '--no-open', '--port', '0'], folder)
  const address = await addressOf(explorer)
  expect(await (await fetch(`${address}graph.json`)).text()).toBe(readFileSync(join(folder, 'graph.json'), 'utf8'))
  expect((await fetch(address)).headers.get('content-type')).toContain('text/html')
  explorer.kill('SIGINT')
  expect(await ended(explorer)).toBe(0)
})

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await relata(['--version'], folderWith({}))).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('misuse shows a sentence and no stack', async () => {
  const { code, stderr } = await relata(['show', 'none.json', 'Ana'], folderWith({}))
  expect([code, stderr]).toEqual([2, 'relata: none.json does not exist. Check the path.\n'])
})

test('a reader that leaves early is no error', async () => {
  const child = start(['build', '--help'], folderWith({}))
  child.stdout.destroy()
  const errors: string[] = []
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  expect([await ended(child), errors]).toEqual([0, []])
})

test('two worker threads give the same bytes as none', async () => {
  const folder = folderWith({
    'a.txt': report,
    'b.txt': 'Boris Lund left Lima for Veltania. Nobody met him.',
    'c.txt': 'The union criticized Ana Kovač. She denied it.',
  })
  await relata(['build', '.', '-o', 'one.json', '--quiet'], folder)
  const { code, stderr } = await relata(
    ['build', 'a.txt', 'b.txt', 'c.txt', '-o', 'two.json', '--jobs', '2', '--title', basename(folder)],
    folder,
  )
  expect([code, stderr]).toEqual([0, expect.stringContaining('3 documents')])
  expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(readFileSync(join(folder, 'one.json'), 'utf8'))
})
