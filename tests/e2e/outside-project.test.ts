import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'

const run = promisify(execFile)
const packed = mkdtempSync(join(tmpdir(), 'relata-packed-'))

beforeAll(async () => {
  const words = ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed]
  const { stdout } = await run('npm', words, { shell: process.platform === 'win32' })
  await run('tar', ['-xzf', stdout.trim().split('\n').at(-1) ?? ''], { cwd: packed })
}, 120_000)

afterAll(() => rmSync(packed, { recursive: true, force: true }))

/** A project elsewhere in which the packed package is installed, with its dependencies and nothing else. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'package.json': '{"type":"module"}', ...files })
  const modules = join(folder, 'node_modules')
  cpSync(join(packed, 'package'), join(modules, 'relata'), { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'relata/package.json'), 'utf8'))
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
  }
  return folder
}

test('a program elsewhere builds, saves and reads a graph', async () => {
  const program = `
    import { build, readDocuments, readGraphFile, writeGraphFile } from 'relata'
    import { paths, UsageError } from 'relata/query'
    import { exporters } from 'relata/export'
    const { documents } = await readDocuments(['report.txt'])
    const { graph, problems } = await build(documents)
    await writeGraphFile('graph.json', graph)
    const saved = await readGraphFile('graph.json')
    const [path] = paths(saved, 'ana', 'lund')
    const named = await Promise.resolve().then(() => paths(saved, 'ana', 'nobody')).catch((error) => error)
    const gexf = exporters.find(({ name }) => name === 'gexf').write(saved)
    console.log(JSON.stringify({
      problems,
      labels: saved.mapNodes((_, { label }) => label),
      path: path.map(({ to }) => to.label),
      isMisuse: named instanceof UsageError,
      gexf: [...gexf.chunks].join('').includes('<gexf'),
    }))`
  const folder = project({ 'report.txt': 'Ana Kovač met Boris Lund in Lima.', 'use.js': program })
  const { stdout } = await run(process.execPath, ['use.js'], { cwd: folder })
  expect(JSON.parse(stdout)).toEqual({
    problems: [],
    labels: ['Ana Kovač', 'Boris Lund', 'Lima', 'Meeting of Ana Kovač and Boris Lund'],
    path: ['Boris Lund'],
    isMisuse: true,
    gexf: true,
  })
})

const everywhere = `
  import { annotate, build, type KnowledgeGraph, type Problem } from 'relata'
  import { central, communities, type Path, paths, query, type QueryResult, readGraph } from 'relata/query'
  import { type Exporter, exporters } from 'relata/export'
  export const graph: KnowledgeGraph = await readGraph([])
  export const label: string = graph.getNodeAttribute('ana-kovac', 'label')
  export const holders: readonly string[] = graph.mapEdges((_, { holders }) => holders).flat()
  export const found: readonly Path[] = paths(graph, 'ana', 'lima', { limit: 3, directed: true })
  export const quote: string | undefined = found[0]?.[0]?.statements[0]?.quotes[0]?.quote
  export const score: number | undefined = central(graph, { by: 'betweenness' })[0]?.score
  export const member: string | undefined = communities(graph)[0]?.members[0]?.label
  export const { columns, rows }: QueryResult = query(graph, 'MATCH (a) RETURN a')
  export const exporter: Exporter | undefined = exporters[0]
  export const problems: readonly Problem[] = []
  export const make = build
  // @ts-expect-error a document has more to it than an id
  await annotate({ id: '1' })
  // @ts-expect-error there is no such measure
  central(graph, { by: 'fame' })`

const inNode = (from: string) => `
  import { build, openie, readDocuments } from '${from}'
  const { documents, problems } = await readDocuments(['report.txt'], { date: '2031-05-06' })
  export const { graph } = await build(documents, { title: 'Reports' })
  export const message: string | undefined = problems[0]?.message
  export const predicate: string | undefined = (await openie('Ana left.'))[0]?.predicate`

test.each([
  {
    where: 'Node',
    moduleResolution: 'nodenext',
    module: 'nodenext',
    files: { 'use.ts': everywhere, 'files.ts': inNode('relata') },
  },
  {
    where: 'Node, bundled',
    moduleResolution: 'bundler',
    module: 'esnext',
    files: { 'use.ts': everywhere, 'files.ts': inNode('relata/node') },
  },
  {
    where: 'a browser',
    moduleResolution: 'bundler',
    module: 'esnext',
    lib: ['es2023', 'dom'],
    types: [],
    files: { 'use.ts': everywhere },
  },
])('what a program for $where says is typed', async ({ where: _, files, ...options }) => {
  const compilerOptions = {
    target: 'es2023',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: ['node'],
    ...options,
  }
  const folder = project({ ...files, 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.ts'] }) })
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', folder], { cwd: folder }).catch((error) => error)
  expect(stdout).toBe('')
})

test('a page that asks a graph takes no more along than it needs', async () => {
  const program = `
    import { paths, query, readGraph } from 'relata/query'
    console.log(typeof readGraph, typeof paths, typeof query)`
  const folder = project({ 'page.js': program })
  await bundle({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { outDir: 'built', lib: { entry: 'page.js', formats: ['es'], fileName: 'page' }, minify: true },
  })
  const page = readFileSync(join(folder, 'built/page.js'), 'utf8')
  expect(gzipSync(page).length).toBeLessThan(120_000)
  const alone = folderWith({ 'package.json': '{"type":"module"}', 'page.js': page })
  expect((await run(process.execPath, ['page.js'], { cwd: alone })).stdout).toBe('function function function\n')
})

test('everything that package.json names in the package is there', () => {
  const { exports, bin } = JSON.parse(readFileSync(join(packed, 'package/package.json'), 'utf8'))
  const places = [...JSON.stringify([exports, bin]).matchAll(/"(\.?\/?(?:dist|graph-data)[^"*]*)\*?"/g)].map(
    ([, place = '']) => place,
  )
  expect(places.length).toBeGreaterThan(8)
  expect(places.filter((place) => !existsSync(join(packed, 'package', place)))).toEqual([])
})
