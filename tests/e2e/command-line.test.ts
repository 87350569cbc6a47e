import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'
import { addressOf, ended, relata, start } from './relata.ts'

const report = `Talks in Lima

Ana Kovač met Boris Lund in Lima on Monday. Boris Lund criticized Veltania.
`

async function folderWithGraph() {
  const folder = folderWith({ 'report.txt': report })
  await relata(['build', 'report.txt', '--quiet'], { folder })
  return folder
}

describe('build', () => {
  test('makes the same graph of the same text, and says what it found', async () => {
    const folder = folderWith({ 'report.txt': report })
    const first = await relata(['build', 'report.txt', '-o', 'a.json', '--date', '2031-05-06'], { folder })
    await relata(['build', 'report.txt', '-o', 'b.json', '--date', '2031-05-06'], { folder })
    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^1 document, .*written to a\.json\n$/s),
    })
    expect(readFileSync(join(folder, 'a.json'))).toEqual(readFileSync(join(folder, 'b.json')))
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).not.toContain(folder)
    const graph = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))
    expect(graph.nodes.map(({ attributes }: { attributes: { label: string } }) => attributes.label)).toEqual(
      expect.arrayContaining(['Ana Kovač', 'Boris Lund', 'Lima', 'Veltania']),
    )
    expect(graph.attributes.documents).toEqual([
      expect.objectContaining({ title: 'Talks in Lima', date: '2031-05-06' }),
    ])
  })

  test('reads standard input and writes standard output', async () => {
    const { code, stdout } = await relata(['build', '-', '-o', '-', '--quiet'], {
      folder: folderWith({}),
      input: report,
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).attributes.documents).toEqual([expect.objectContaining({ id: 'standard-input' })])
  })

  test('leaves texts out where that is asked for', async () => {
    const folder = folderWith({ 'report.txt': report })
    const { stdout } = await relata(['build', 'report.txt', '--no-text', '-o', '-'], { folder })
    expect(JSON.parse(stdout).attributes.documents).toEqual([expect.not.objectContaining({ text: expect.anything() })])
    expect(stdout).toContain('"quote":')
  })

  test('goes on past documents that cannot be read', async () => {
    const folder = folderWith({ 'in/report.txt': report, 'in/bad.txt': Uint8Array.of(65, 0xff), 'in/empty.txt': '' })
    const { code, stderr } = await relata(['build', 'in', 'none.txt'], { folder })
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /problem: none\.txt does not exist.*problem: bad\.txt is not UTF-8.*problem: empty\.txt is empty/s,
    )
    expect(readdirSync(folder)).toEqual(['graph.json', 'in'])
  })

  test('makes nothing where nothing can be read', async () => {
    const folder = folderWith({ 'empty.txt': '' })
    const { code, stderr } = await relata(['build', 'empty.txt'], { folder })
    expect([code, readdirSync(folder)]).toEqual([3, ['empty.txt']])
    expect(stderr).toContain('nothing to build a graph of')
  })

  test('refuses to write over its input', async () => {
    const folder = folderWith({ 'report.txt': report })
    const { code } = await relata(['build', 'report.txt', '-o', './report.txt'], { folder })
    expect([code, readFileSync(join(folder, 'report.txt'), 'utf8')]).toEqual([2, report])
  })
})

describe('misuse ends with 2, a sentence and no stack', () => {
  test.each([
    [[], /Usage: relata/],
    [['bild', 'report.txt'], /unknown command 'bild'.*Did you mean build\?/s],
    [['build'], /missing required argument 'input'/],
    [['build', 'report.txt', '--dat', '2031-05-06'], /Did you mean --date\?/],
    [['build', 'report.txt', '--date', '2031-02-30'], /must be a day, as 2031-05-06/],
    [['build', 'report.txt', '--max-size', 'much'], /must be a number of megabytes/],
    [['build', 'report.txt', '-o', 'none/graph.json'], /none cannot be written: it does not exist/],
    [['build', 'report.txt', '-o', '.'], /is a folder/],
    [['build', 'report.txt', '--schema', 'none.json'], /none\.json does not exist/],
    [['build', 'report.txt', '--schema', 'report.txt'], /report\.txt is no JSON/],
    [['build', 'report.txt', '--schema', 'other.json'], /other\.json/],
    [['show', 'none.json', 'Ana'], /none\.json does not exist/],
    [['show', 'report.txt', 'Ana'], /report\.txt: .*no graph/],
    [['show', 'other.json', 'Ana'], /other\.json: .*no graph/],
    [['show', 'newer.json', 'Ana'], /newer\.json: .*newer relata/],
    [['show', 'broken.json', 'Ana'], /broken\.json: /],
    [['export', 'report.txt', '-o', 'graph.gexf'], /no graph/],
    [['export', 'report.txt', '-o', 'graph.doc'], /no export format for “graph\.doc”.*gexf/],
    [['explore', 'report.txt', 'newer.json'], /newer\.json is a graph/],
    [['explore', '--port', '70000'], /whole number from 0 to 65535/],
    [['openie', 'none.txt'], /none\.txt does not exist/],
    [['annotate', '.'], /is a folder/],
  ])('%j', async (words, message) => {
    const folder = folderWith({
      'report.txt': report,
      'other.json': '{"relations": 5}',
      'newer.json': '{"attributes":{"formatVersion":99,"title":"x"},"nodes":[],"edges":[]}',
      'broken.json': '{"attributes":{"formatVersion":1,"tit',
    })
    const { code, stderr } = await relata(words, { folder })
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(readdirSync(folder)).toEqual(['broken.json', 'newer.json', 'other.json', 'report.txt'])
  })
})

test.each([
  ['--help'],
  ['build --help'],
  ['explore --help'],
  ['export --help'],
  ['show --help'],
  ['path --help'],
  ['openie --help'],
  ['annotate --help'],
])('%s fits a screen and has an example', async (words) => {
  const { code, stdout } = await relata(words.split(' '), { folder: folderWith({}) })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/Examples?:\n {2}.*relata/)])
  expect(stdout.split('\n').length).toBeLessThanOrEqual(30)
})

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await relata(['--version'], { folder: folderWith({}) })).toEqual({
    code: 0,
    stdout: `${version}\n`,
    stderr: '',
  })
})

test('show prints the card of an entity with its sentences', async () => {
  const { code, stdout } = await relata(['show', 'graph.json', 'ana', 'kovac'], { folder: await folderWithGraph() })
  expect(code).toBe(0)
  expect(stdout).toMatch(/Ana Kovač.*met.*Boris Lund.*Ana Kovač met Boris Lund in Lima on Monday/s)
})

test('show suggests names that are near', async () => {
  const { code, stderr } = await relata(['show', 'graph.json', 'Boris Lind'], { folder: await folderWithGraph() })
  expect([code, stderr]).toEqual([2, expect.stringContaining('Boris Lund')])
})

test('path tells how two entities are joined', async () => {
  const { code, stdout } = await relata(['path', 'graph.json', 'Ana Kovač', 'Veltania'], {
    folder: await folderWithGraph(),
  })
  expect(code).toBe(0)
  expect(stdout).toMatch(/Ana Kovač.*Boris Lund.*Veltania/s)
})

test('export writes GEXF', async () => {
  const folder = await folderWithGraph()
  expect(await relata(['export', 'graph.json', '-o', 'graph.gexf'], { folder })).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
  expect(readFileSync(join(folder, 'graph.gexf'), 'utf8')).toContain('xmlns="http://gexf.net/1.3"')
})

test('openie prints facts of each sentence', async () => {
  const { code, stdout } = await relata(['openie', '-'], {
    folder: folderWith({}),
    input: 'Ana met Boris .\n\nIt rained .\n',
  })
  const facts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(facts).toContainEqual({
    sentence: 'Ana met Boris .',
    subject: 'Ana',
    predicate: 'met',
    object: 'Boris',
    confidence: expect.any(Number),
  })
})

test('annotate prints mentions and relations of each document', async () => {
  const input = `${JSON.stringify({ id: 7, text: '\u{1f600} Ana Kovač met Boris Lund.' })}\nno JSON\n`
  const { code, stdout, stderr } = await relata(['annotate', '-'], { folder: folderWith({}), input })
  const annotation = JSON.parse(stdout)
  const ana = annotation.mentions.find(({ start }: { start: number }) => start === 3)
  const boris = annotation.mentions.find(({ start }: { start: number }) => start === 17)
  expect([code, stderr]).toEqual([1, expect.stringContaining('line 2')])
  expect(annotation.id).toBe('7')
  expect(ana).toEqual({ start: 3, end: 12, type: 'person', name: true, entity: expect.any(String) })
  expect(annotation.relations).toContainEqual(
    expect.objectContaining({ subject: ana.entity, object: boris.entity, type: 'MET_WITH', polarity: 'affirmed' }),
  )
})

describe('explore', () => {
  test('serves a graph until it is interrupted', async () => {
    const child = start(['explore', 'graph.json', '--no-open', '--port', '0'], await folderWithGraph())
    const address = await addressOf(child)
    expect((await fetch(address)).headers.get('content-type')).toContain('text/html')
    expect(await (await fetch(`${address}graph.json`)).json()).toHaveProperty('attributes.title', 'Talks in Lima')
    child.kill('SIGINT')
    expect(await ended(child)).toBe(0)
  })
})

test('a reader that leaves early is no error', async () => {
  const child = start(['show', 'graph.json', 'Ana Kovač'], await folderWithGraph())
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  expect([await ended(child), stderr]).toEqual([0, ''])
})
