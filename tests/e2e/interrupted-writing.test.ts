import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { writeGraphFile } from '../../src/node/files/write-graph-file.ts'
import { emptyGraph } from '../fixtures/empty-graph.ts'
import { folderWith } from '../fixtures/folder-with.ts'

/** Takes seconds to write, so that there is time to end the program while it does. */
const program = `
  import { writeGraphFile } from ${JSON.stringify(pathToFileURL(resolve('dist/node.js')))}
  import { MultiDirectedGraph } from ${JSON.stringify(import.meta.resolve('graphology'))}
  const graph = MultiDirectedGraph.from(${JSON.stringify(emptyGraph('New').export())})
  for (let node = 0; node < 300_000; node += 1) graph.addNode(node, { label: 'x'.repeat(200) })
  await writeGraphFile('graph.json', graph)`

test('a program that is ended while it writes leaves the old file as it was, and the next one clears up', async () => {
  const folder = folderWith({ 'graph.json': 'old' })
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder })
  await vi.waitUntil(() => temporarySize(folder) > 0, { timeout: 30_000, interval: 5 })
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(readFileSync(join(folder, 'graph.json'), 'utf8')).toBe('old')
  expect(temporarySize(folder)).toBeGreaterThan(0)
  await writeGraphFile(join(folder, 'graph.json'), emptyGraph('Newer'))
  expect(readdirSync(folder)).toEqual(['graph.json'])
})

function temporarySize(folder: string): number {
  const name = readdirSync(folder).find((file) => file.endsWith('.tmp'))
  return name ? statSync(join(folder, name)).size : 0
}
