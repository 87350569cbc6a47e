import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheBeside, cachingAnnotator } from '../../../src/node/cache/caching-annotator.ts'
import { loadEnglish } from '../../../src/node/load-english.ts'
import type { Annotator } from '../../../src/types/plugin.ts'
import { said } from '../../fixtures/captured-terminal.ts'
import { document } from '../../fixtures/document.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

const harbour = 'Ana Kovač met Boris Lund in Lima.'
const coast = 'Boris Lund praised Rosa Quispe.'

/** Builds the graph of a folder’s texts; the bytes, the files of the cache and what was said. */
async function built(folder: string, ...options: readonly string[]) {
  const path = join(folder, 'graph.json')
  const { stderr } = await said(['build', join(folder, 'texts'), '-o', path, '--quiet', ...options])
  return { graph: readFileSync(path, 'utf8'), cached: cachedIn(path), stderr }
}

function cachedIn(path: string): readonly string[] {
  const folder = cacheBeside(path)
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : []
}

const texts = () => folderWith({ 'texts/harbour.txt': harbour, 'texts/coast.txt': coast })

test('a build from the cache gives the bytes of a full build', async () => {
  const folder = texts()
  const first = await built(folder)
  expect(first.cached).toHaveLength(2)
  expect((await built(folder)).graph).toBe(first.graph)
  expect((await built(folder, '--no-cache')).graph).toBe(first.graph)
})

test('only what changed is read again, under whatever name, and what a removed document said is gone', async () => {
  const { annotator, read } = counting(await loadEnglish())
  const folder = folderWith({})
  const build = async (...documents: ReturnType<typeof document>[]) => {
    const cache = cachingAnnotator(annotator, folder)
    for (const one of documents) await cache.annotator.annotate(one)
    await cache.tidy()
  }
  await build(document(harbour, { id: 'a' }), document(coast, { id: 'b' }))
  await build(document(harbour, { id: 'renamed' }), document(`${coast} She left.`, { id: 'b' }))
  expect(read).toEqual([harbour, coast, `${coast} She left.`])
  expect(readdirSync(folder)).toHaveLength(2)
  await build(document(coast, { id: 'b' }))
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a document that goes takes its facts along', async () => {
  const folder = texts()
  await built(folder)
  rmSync(join(folder, 'texts/harbour.txt'))
  const { graph, cached } = await built(folder)
  expect(cached).toHaveLength(1)
  expect(graph).not.toContain('Kovač')
})

test('another version of the model reads everything again', async () => {
  const english = await loadEnglish()
  const { annotator, read } = counting(english)
  const folder = folderWith({})
  await cachingAnnotator(annotator, folder).annotator.annotate(document(coast))
  await cachingAnnotator({ ...annotator, version: 'newer' }, folder).annotator.annotate(document(coast))
  expect(read).toEqual([coast, coast])
})

test.each([
  ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 200))],
  ['no longer ours', (path: string) => writeFileSync(path, 'nothing of ours')],
  ['that of another text', (path: string, other: string) => copyFileSync(other, path)],
])('a file of the cache that is %s is read again, which is said', async (_, damage) => {
  const folder = texts()
  const { graph, cached } = await built(folder)
  damage(cached[0] ?? '', cached[1] ?? '')
  const again = await built(folder)
  expect(again.graph).toBe(graph)
  expect(again.stderr).toMatch(/^note: 1 damaged in the cache .*, read again\n$/)
  expect((await built(folder)).stderr).toBe('')
})

test('without a cache nothing lies beside the graph', async () => {
  const folder = texts()
  await built(folder, '--no-cache')
  expect(readdirSync(folder).toSorted()).toEqual(['graph.json', 'texts'])
})

/** An annotator that keeps what it was asked to read. */
function counting(english: Annotator) {
  const read: string[] = []
  const annotate: Annotator['annotate'] = (one, options) => {
    read.push(one.text)
    return english.annotate(one, options)
  }
  return { annotator: { ...english, annotate }, read }
}
