import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'
import { examplesIn, piecesOf, wordsOf } from './readme-blocks.ts'
import { addressOf, ended, relata, start } from './relata.ts'

const run = promisify(execFile)
const documented = ['README.md', 'src/README.md', 'src/query/README.md']
const read = (path: string) => readFileSync(path, 'utf8')

test.each(documented)('the commands that %s names do what it shows', { timeout: 120_000 }, async (path) => {
  const folder = folderOfReader()
  for (const { lines, shown } of examplesIn(read(path), 'sh')) {
    const printed: string[] = []
    for (const line of lines.filter((line) => !line.startsWith('npm '))) printed.push(await output(line, folder))
    expectShown(printed.at(-1), shown)
  }
})

test.each(documented)('the programs in %s are typed and print what it shows', { timeout: 120_000 }, async (path) => {
  const folder = folderOfReader()
  await relata(['build', 'graph-data/articles', '--quiet'], folder)
  for (const { lines, shown } of examplesIn(read(path), 'ts')) {
    writeFileSync(join(folder, 'example.ts'), lines.join('\n'))
    writeFileSync(join(folder, 'example.js'), lines.join('\n'))
    const compiler = resolve('node_modules/typescript/bin/tsc')
    const checked = await run(process.execPath, [compiler, '-p', folder], { cwd: folder }).catch((error) => error)
    expect(checked.stdout).toBe('')
    const { stdout, stderr } = await run(process.execPath, ['example.js'], { cwd: folder })
    expect(stderr).toBe('')
    expectShown(stdout, shown)
  }
})

test('README.md shows a command line and a program', () => {
  const commands = examplesIn(read('README.md'), 'sh').flatMap(({ lines }) => lines)
  expect(commands.filter((line) => line.startsWith('npx relata')).length).toBeGreaterThan(4)
  expect(examplesIn(read('README.md'), 'ts')).toHaveLength(2)
})

test('what README.md names in the package can be imported from it', () => {
  const named = [...read('README.md').matchAll(/`(relata\/[^`]+)`/g)].map(([, name = '']) => name)
  const files = named.map((name) => (name.endsWith('/') ? `${name}labels.json` : name))
  const { resolve: find } = createRequire(join(folderOfReader(), 'example.js'))
  expect(files.filter((name) => !existsSync(find(name)))).toEqual([])
  expect(files.length).toBeGreaterThan(0)
})

test.each(readmes())('what %s points at is there', (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target)
  const named = [...read(path).matchAll(/`([\w.-]+\/[\w./-]*README\.md)`/g)].map(([, target = '']) => target)
  const missing = [
    ...links.filter((target) => !/^https?:/.test(target)).filter((target) => !existsSync(join(dirname(path), target))),
    ...named.filter((target) => !existsSync(target) && !existsSync(join(dirname(path), target))),
  ]
  expect(missing).toEqual([])
})

test('src/README.md gives a reason for each dependency, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const [, section = ''] = read('src/README.md').split('## Dependencies')
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  const reasoned = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(reasoned.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted())
})

test('src/README.md tells what changed in this version', () => {
  expect(read('src/README.md')).toContain(`### ${JSON.parse(read('package.json')).version}\n`)
})

/** Where somebody who reads stands: the sample is there, and so is relata. */
function folderOfReader(): string {
  const options = { module: 'nodenext', target: 'es2023', strict: true, noEmit: true, types: ['node'] }
  const folder = folderWith({
    'package.json': '{"type":"module"}',
    'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['example.ts'] }),
  })
  cpSync('graph-data/articles', join(folder, 'graph-data/articles'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(resolve('.'), join(folder, 'node_modules/relata'), 'junction')
  symlinkSync(resolve('node_modules/@types'), join(folder, 'node_modules/@types'), 'junction')
  return folder
}

/** What a command prints; the explorer is asked for its page instead. */
async function output(line: string, folder: string): Promise<string> {
  const [npx, name, ...words] = wordsOf(line)
  expect([npx, name]).toEqual(['npx', 'relata'])
  if (words[0] === 'explore') return explored(words, folder)
  const { code, stdout, stderr } = await relata(words, folder)
  expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, ''])
  return stdout
}

async function explored(words: readonly string[], folder: string): Promise<string> {
  const explorer = start([...words, '--no-open', '--port', '0'], folder)
  const page = await (await fetch(await addressOf(explorer))).text()
  explorer.kill('SIGINT')
  expect(await ended(explorer)).toBe(0)
  return page
}

/** A line `…` stands for anything. */
function expectShown(printed = '', shown: readonly string[] = []): void {
  for (const piece of piecesOf(shown)) expect(printed).toContain(piece)
}

function readmes(): readonly string[] {
  const folders = ['src', 'web', 'graph-data', 'tests']
  const below = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  return ['README.md', ...below.filter((path) => path.endsWith('README.md'))]
}
