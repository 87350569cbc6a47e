import { execFile } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'

const run = promisify(execFile)

/** A project elsewhere that depends on relata. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'package.json': '{"type":"module"}', ...files })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules/relata'), 'junction')
  return folder
}

test('a program elsewhere builds, saves and reads a graph', async () => {
  const program = `
    import { build, readDocuments, readGraphFile, writeGraphFile } from 'relata'
    const { documents } = await readDocuments(['report.txt'])
    const { graph, problems } = await build(documents)
    await writeGraphFile('graph.json', graph)
    const saved = await readGraphFile('graph.json')
    console.log(JSON.stringify({ problems, labels: saved.mapNodes((_, { label }) => label) }))`
  const folder = project({ 'report.txt': 'Ana Kovač met Boris Lund in Lima.', 'use.js': program })
  const { stdout } = await run(process.execPath, ['use.js'], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual({
    problems: [],
    labels: ['Ana Kovač', 'Boris Lund', 'Lima', 'Meeting of Ana Kovač and Boris Lund'],
  })
})

test('what a text says is typed', async () => {
  const use = `
    import { annotate, build, type KnowledgeGraph, openie, readDocuments } from 'relata'
    const { documents, problems } = await readDocuments(['report.txt'], { date: '2031-05-06' })
    const { graph }: { graph: KnowledgeGraph } = await build(documents, { title: 'Reports' })
    export const label: string = graph.getNodeAttribute('ana-kovac', 'label')
    export const holders: readonly string[] = graph.mapEdges((_, { holders }) => holders).flat()
    export const message: string | undefined = problems[0]?.message
    export const predicate: string | undefined = (await openie('Ana left.'))[0]?.predicate
    // @ts-expect-error a document has more to it than an id
    await annotate({ id: '1' })`
  const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: [] }
  const folder = project({ 'use.ts': use, 'tsconfig.json': JSON.stringify({ compilerOptions: options }) })
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', folder], { cwd: folder }).catch((error) => error)
  expect(stdout).toBe('')
})
