import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandsFor } from '../../../src/node/cli/run.ts'
import { idleTerminal, said } from '../../fixtures/captured-terminal.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

const report = `Talks in Lima

Ana Kovač met Boris Lund in Lima on Monday. Boris Lund criticized Veltania.
`

/** The path of a graph of the report. */
async function graphFile(): Promise<string> {
  const folder = folderWith({ 'report.txt': report })
  const path = join(folder, 'graph.json')
  await said(['build', join(folder, 'report.txt'), '-o', path])
  return path
}

describe('build', () => {
  test('makes a graph and says what it found', async () => {
    const folder = folderWith({ 'report.txt': report })
    const path = join(folder, 'graph.json')
    const { code, stdout, stderr } = await said(['build', folder, '-o', path, '--date', '2031-05-06'])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^1 document, 16 words, read in .*\d people.*0 problems\nwritten to .*graph\.json\n$/s)
    const graph = JSON.parse(readFileSync(path, 'utf8'))
    expect(graph.nodes.map(({ attributes }: { attributes: { label: string } }) => attributes.label)).toEqual(
      expect.arrayContaining(['Ana Kovač', 'Boris Lund', 'Lima', 'Veltania']),
    )
    expect(graph.attributes.documents).toEqual([
      expect.objectContaining({ id: 'report.txt', title: 'Talks in Lima', date: '2031-05-06', text: report }),
    ])
  })

  test.each([
    [['a.txt'], [], 'Talks in Lima'],
    [['a.txt', 'b.txt'], [], 'reports'],
    [['a.txt', 'b.txt'], ['--title', 'Two views'], 'Two views'],
  ])('of %j with %j is called %s', async (names, options, title) => {
    const folder = folderWith(Object.fromEntries(names.map((name) => [`reports/${name}`, report])))
    const { stdout } = await said(['build', join(folder, 'reports'), '-o', '-', ...options])
    expect(JSON.parse(stdout).attributes.title).toBe(title)
  })

  test('tells programs what it found', async () => {
    const folder = folderWith({ 'in/report.txt': report, 'in/empty.txt': '' })
    const path = join(folder, 'graph.json')
    const { code, stdout } = await said(['build', join(folder, 'in'), '-o', path, '--json'])
    const { attributes, nodes, edges } = JSON.parse(readFileSync(path, 'utf8'))
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        output: path,
        documents: attributes.documents.length,
        words: 16,
        seconds: expect.any(Number),
        entities: nodes.length,
        entitiesByType: expect.objectContaining({ event: expect.any(Number) }),
        relations: edges.length,
        typedRelations: expect.any(Number),
        problems: [expect.objectContaining({ source: 'empty.txt' })],
      },
    ])
  })

  test('gives no path of this computer away', async () => {
    const path = await graphFile()
    expect(readFileSync(path, 'utf8')).not.toContain(join(path, '..'))
  })

  test('reads standard input, writes standard output and is quiet when told so', async () => {
    const { code, stdout, stderr } = await said(['build', '-', '-o', '-', '--quiet', '--title', 'Two views'], report)
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).attributes).toEqual(
      expect.objectContaining({ title: 'Two views', documents: [expect.objectContaining({ id: 'standard-input' })] }),
    )
  })

  test('leaves texts out, and quotes in, where that is asked for', async () => {
    const { stdout } = await said(['build', '-', '--no-text', '-o', '-'], report)
    expect(JSON.parse(stdout).attributes.documents).toEqual([expect.not.objectContaining({ text: expect.anything() })])
    expect(stdout).toContain('"quote":"Ana Kovač met')
  })

  test('goes on past documents that cannot be read', async () => {
    const folder = folderWith({ 'in/report.txt': report, 'in/bad.txt': Uint8Array.of(65, 0xff), 'in/empty.txt': '' })
    const words = ['build', join(folder, 'in'), join(folder, 'none.txt'), '-o', join(folder, 'graph.json')]
    const { code, stderr } = await said(words)
    expect([code, readdirSync(folder)]).toEqual([1, ['.relata-cache', 'graph.json', 'in']])
    expect(stderr).toMatch(/none\.txt does not exist.*problem: bad\.txt is not UTF-8.*problem: empty\.txt is empty/s)
  })

  test('makes nothing where nothing can be read', async () => {
    const folder = folderWith({ 'empty.txt': '' })
    const { code, stderr } = await said(['build', folder, '-o', join(folder, 'graph.json')])
    expect([code, readdirSync(folder)]).toEqual([3, ['empty.txt']])
    expect(stderr).toContain('nothing to build a graph of')
  })

  test('shows no control characters of names and texts', async () => {
    const folder = folderWith({ 'a\u{1b}[31m.txt': '' })
    expect((await said(['build', folder, '-o', '-'])).stderr).toContain('a\u{fffd}[31m.txt is empty')
  })
})

describe('misuse ends with 2, a sentence and nothing written', () => {
  test.each([
    ['', /Usage: relata/],
    ['bild report.txt', /unknown command 'bild'.*Did you mean build\?/s],
    ['build', /missing required argument 'input'/],
    ['build report.txt --dat 2031-05-06', /Did you mean --date\?/],
    ['build report.txt --date 2031-02-30', /must be a day, as 2031-05-06/],
    ['build report.txt --max-size much', /must be a number of megabytes/],
    ['build report.txt -o none/graph.json', /none cannot be written: it does not exist/],
    ['build report.txt -o .', /is a folder/],
    ['build report.txt -o - --json', /cannot hold both/],
    ['build report.txt -o report.txt', /is an input/],
    ['build report.txt -o x.json --schema none.json', /none\.json does not exist/],
    ['build report.txt -o x.json --schema report.txt', /report\.txt line 1, column 1 is no JSON/],
    [
      'build report.txt -o x.json --schema other.json',
      /other\.json line 1, column 1: version should be a number, found nothing/,
    ],
    ['show none.json Ana', /none\.json does not exist/],
    ['show . Ana', /is a folder/],
    ['show report.txt Ana', /report\.txt: .*no graph/],
    ['show other.json Ana', /other\.json: .*no graph/],
    ['show newer.json Ana', /newer\.json: .*newer relata/],
    ['show broken.json Ana', /broken\.json: /],
    ['export report.txt -o graph.gexf', /no graph/],
    ['export newer.json -o graph.doc', /no export format for “.*graph\.doc”.*gexf/],
    ['export newer.json -o none/graph.gexf', /none cannot be written/],
    ['explore report.txt newer.json', /newer\.json is a graph/],
    ['explore --port 70000', /whole number from 0 to 65535/],
    ['explain report.txt --sentence 4', /report\.txt has no sentence 4\. Name one from 1 to 3/],
    ['explain report.txt --sentence two', /must be a whole number from 1 on/],
    ['explain report.txt --date 2031-02-30', /must be a day, as 2031-05-06/],
    ['explain report.txt --sentence 1 --schema none.json', /none\.json does not exist/],
    ['openie none.txt', /none\.txt does not exist/],
    ['annotate .', /is a folder/],
  ])('relata %s', async (line, message) => {
    const folder = folderWith({
      'report.txt': report,
      'other.json': '{"relations": 5}',
      'newer.json': '{"attributes":{"formatVersion":99,"title":"x"},"nodes":[],"edges":[]}',
      'broken.json': '{"attributes":{"formatVersion":1,"tit',
    })
    const words = line.split(' ').filter(Boolean)
    const inFolder = words.map((word) => (/\.|^none/.test(word) ? join(folder, word) : word))
    const { code, stderr } = await said(inFolder)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(readdirSync(folder)).toEqual(['broken.json', 'newer.json', 'other.json', 'report.txt'])
  })
})

test.each([
  '',
  'build',
  'explore',
  'export',
  'show',
  'why',
  'neighbours',
  'ego',
  'between',
  'paths',
  'central',
  'communities',
  'timeline',
  'query',
  'mcp',
  'correct',
  'review',
  'diff',
  'explain',
  'openie',
  'annotate',
  'documents',
  'filters',
])('the help of “relata %s” fits a screen and has an example', async (command) => {
  const { code, stdout } = await said([...command.split(' ').filter(Boolean), '--help'])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/Examples?:\n {2}.*relata/)])
  expect(stdout.split('\n').length).toBeLessThanOrEqual(30)
})

test('whatever answers, and whatever makes, speaks JSON; the rest is files, JSON lines, or talks for long', () => {
  const speaking = commandsFor(idleTerminal()).filter((command) =>
    [command, ...command.commands].some(({ options }) => options.some(({ long }) => long === '--json')),
  )
  const others = commandsFor(idleTerminal())
    .map((command) => command.name())
    .filter((name) => !speaking.some((command) => command.name() === name))
  expect(others).toEqual(['watch', 'explore', 'export', 'mcp', 'openie', 'annotate'])
})

test('show prints the card of an entity with its sentences', async () => {
  const { code, stdout } = await said(['show', await graphFile(), 'ana', 'kovac'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/Ana Kovač \(person\).*met with.*Boris Lund.*“Ana Kovač met Boris Lund in Lima on Monday\.”/s)
})

test('show speaks JSON', async () => {
  const { stdout } = await said(['show', await graphFile(), 'Ana', '--json'])
  expect(JSON.parse(stdout)).toHaveProperty('label', 'Ana Kovač')
})

test('show suggests names that are near', async () => {
  const { code, stderr } = await said(['show', await graphFile(), 'Boris Lind'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/Did you mean Boris Lund/)])
})

describe('what surrounds, connects, groups and leads entities', () => {
  test.each<[string[], RegExp]>([
    [['neighbours', 'ana', 'kovac'], /^Boris Lund \(person\)\n {4}Ana Kovač —met with→ Boris Lund/m],
    [['ego', 'ana', '--depth', '2'], /^1 step away: Boris Lund, Lima\n2 steps away: Talks, Veltania\n/m],
    [
      ['between', 'ana', 'boris'],
      /^Ana Kovač —met with→ Boris Lund.*\n {4}“Ana.*\n\n“Monday” Meeting: Ana Kovač, Boris Lund; in Lima\n/,
    ],
    [['paths', 'ana', 'veltania'], /^Ana Kovač – Boris Lund – Veltania\n/],
    [['central', '--types', 'person,place', '--limit', '1'], /^3 {2}Boris Lund \(person\)\n$/],
    [['communities'], /^3 {2}Lima, Ana Kovač, Talks\n2 {2}Boris Lund, Veltania\n$/],
  ])('%j', async ([command = '', ...words], text) => {
    const graph = await graphFile()
    expect(await said([command, graph, ...words])).toEqual({ code: 0, stdout: expect.stringMatching(text), stderr: '' })
    const { stdout } = await said([command, graph, ...words, '--json'])
    expect(JSON.parse(stdout)).not.toEqual([])
  })

  test.each<[string[], string]>([
    [['neighbours', 'ana', '--relations', 'CRITICIZED'], 'Nothing that is stated connects Ana Kovač with anything.\n'],
    [['between', 'ana', 'veltania'], 'Nothing is said of Ana Kovač and Veltania together.\n'],
    [
      ['paths', 'ana', 'veltania', '--relations', 'CRITICIZED'],
      'Nothing that is stated connects Ana Kovač and Veltania.\n',
    ],
    [['central', '--types', 'work'], 'Nothing in the graph is connected.\n'],
    [['communities', '--types', 'work'], 'Nothing in the graph is connected.\n'],
  ])('%j says that there is nothing', async ([command = '', ...words], text) => {
    expect((await said([command, await graphFile(), ...words])).stdout).toBe(text)
  })

  test('the JSON of ego is a graph', async () => {
    const graph = await graphFile()
    const { stdout } = await said(['ego', graph, 'veltania', '--json'])
    const around = join(folderWith({ 'veltania.json': stdout }), 'veltania.json')
    expect((await said(['central', around])).stdout).toMatch(/Veltania/)
  })

  test.each([
    [['central', '--by', 'fame'], /Allowed choices are degree, betweenness, closeness, pagerank/],
    [['paths', 'ana', 'lima', '--limit', '0'], /whole number from 1 on/],
    [['communities', '--resolution', 'high'], /must be a number above 0/],
    [['neighbours', 'Boris Lind'], /Did you mean Boris Lund/],
    [['paths', 'Ana', 'Kovač'], /“Ana” and “Kovač” are one entity/],
  ])('%j is misuse', async ([command = '', ...words], message) => {
    const { code, stderr } = await said([command, await graphFile(), ...words])
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })
})

test('export writes GEXF', async () => {
  const path = await graphFile()
  expect(await said(['export', path, '-o', `${path}.gexf`])).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readFileSync(`${path}.gexf`, 'utf8')).toContain('xmlns="http://gexf.net/1.3"')
  expect((await said(['export', path, '-o', '-', '--to', 'json'])).stdout).toBe(readFileSync(path, 'utf8'))
})

test('timeline tells what happened when', async () => {
  const path = await graphFile()
  const { code, stdout } = await said(['timeline', path, '--about', 'ana'])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/Meeting: Ana Kovač, Boris Lund; in Lima/)])
  expect(JSON.parse((await said(['timeline', path, '--json'])).stdout)).not.toEqual([])
  expect((await said(['timeline', path, '--from', '2999'])).stdout).toBe('Nothing in the graph has such a time.\n')
  expect(await said(['timeline', path, '--from', 'monday'])).toEqual(expect.objectContaining({ code: 2 }))
})

test('export writes events as nodes', async () => {
  const path = await graphFile()
  const { stdout } = await said(['export', path, '-o', '-', '--to', 'gexf', '--view', 'events'])
  expect(stdout).toMatch(/label="Meeting of Ana Kovač and Boris Lund"/)
})

describe('explain', () => {
  test('lists the sentences of a document', async () => {
    const { code, stdout } = await said(['explain', '-'], report)
    const sentences = [
      'Talks in Lima',
      'Ana Kovač met Boris Lund in Lima on Monday.',
      'Boris Lund criticized Veltania.',
    ]
    expect([code, stdout]).toEqual([0, sentences.map((text, index) => `${index + 1}  ${text}\n`).join('')])
    expect(JSON.parse((await said(['explain', '-', '--json'], report)).stdout)[2]).toEqual({
      sentence: 3,
      start: report.indexOf('Boris Lund criticized'),
      end: report.length - 1,
      text: sentences[2],
    })
  })

  test('prints the tree of a sentence, aligned, and what was read from it', async () => {
    const { code, stdout, stderr } = await said(['explain', '-', '--sentence', '2'], report)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Sentence 2 \(15–58\): Ana Kovač met Boris Lund in Lima on Monday\.\n/)
    expect(stdout).toContain('\n  3   met     meet    VERB   VBD   –         root\n')
    expect(stdout).toContain('\n  4   Boris   Boris   PROPN  NNP   3 met     obj\n')
    expect(stdout).toMatch(/Names\n {2}Ana Kovač +PER/)
    expect(stdout).toMatch(/Mentions\n {2}Ana Kovač +name +person +by .*→ Ana Kovač: first named here\n/)
    expect(stdout).toMatch(
      /Claims\n {2}Ana Kovač —met with→ Boris Lund\n +MET_WITH \(meet\), affirmed, asserted, .*by verb/,
    )
    expect(stdout).toMatch(/Titles\n {2}none\n/)
    expect(stdout).toMatch(/Open facts\n {2}\(Ana Kovač; met; Boris Lund\)/)
  })

  test('says what the parser had said where a repair changed it', async () => {
    const list = 'Kenya thanked union director Ana Ito and port manager Joseph Okafor.'
    const { stdout } = await said(['explain', '-', '--sentence', '1'], list)
    expect(stdout).toMatch(/\n {2}5 +Ana .* 2 thanked +obj +the parser said: 4 director, flat\n/)
  })

  test('speaks JSON, and dates what it can', async () => {
    const words = ['explain', '-', '--sentence', '2', '--json', '--date', '2031-05-06']
    const { claims } = JSON.parse((await said(words, report)).stdout)
    expect(claims).toContainEqual(
      expect.objectContaining({
        relation: 'MET_WITH',
        evidence: expect.objectContaining({ timeStart: '2031-05-05' }),
      }),
    )
  })

  test('takes one document', async () => {
    const folder = folderWith({ 'a.txt': report, 'b.txt': report })
    const { code, stderr } = await said(['explain', folder])
    expect([code, stderr]).toEqual([2, expect.stringContaining('holds 2 documents. Name one of its files.')])
  })

  test('makes nothing of a file that cannot be read', async () => {
    const { code, stderr } = await said(['explain', join(folderWith({}), 'none.txt')])
    expect([code, stderr]).toEqual([3, expect.stringMatching(/none\.txt does not exist.*nothing to explain/s)])
  })
})

test('openie prints facts of each sentence', async () => {
  const { code, stdout } = await said(['openie', '-'], 'Ana met Boris .\n\nIt rained .\n')
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
  const { code, stdout, stderr } = await said(['annotate', '-'], input)
  const annotation = JSON.parse(stdout)
  const mentionAt = (offset: number) => annotation.mentions.find(({ start }: { start: number }) => start === offset)
  expect([code, stderr]).toEqual([1, expect.stringContaining('line 2')])
  expect(annotation.id).toBe('7')
  expect(mentionAt(3)).toEqual({ start: 3, end: 12, type: 'person', name: true, entity: expect.any(String) })
  expect(annotation.relations).toContainEqual(
    expect.objectContaining({
      subject: mentionAt(3).entity,
      object: mentionAt(17).entity,
      type: 'MET_WITH',
      polarity: 'affirmed',
    }),
  )
})

describe('a graph is exported', () => {
  const build = async () => {
    const folder = folderWith({ 'report.txt': 'Ana Kovač met Boris Lund in Lima. Boris Lund criticized Veltania.' })
    const graph = join(folder, 'graph.json')
    await said(['build', join(folder, 'report.txt'), '-o', graph, '--quiet'])
    return { folder, graph }
  }

  test.each([
    [['-o', 'graph.graphml'], ['graph.graphml']],
    [
      ['-o', 'graph.csv'],
      ['graph.edges.csv', 'graph.nodes.csv'],
    ],
    [['-o', 'only.nodes.csv'], ['only.nodes.csv']],
    [
      ['-o', 'import', '--to', 'neo4j'],
      ['import.neo4j-edges.csv', 'import.neo4j-nodes.csv'],
    ],
    [['-o', 'notes.txt', '--to', 'report'], ['notes.txt']],
  ])('%j writes %j', async (words, files) => {
    const { folder, graph } = await build()
    const [, output = '', ...others] = words
    expect(await said(['export', graph, '-o', join(folder, output), ...others])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(
      readdirSync(folder)
        .filter((file) => !['.relata-cache', 'graph.json', 'report.txt'].includes(file))
        .toSorted(),
    ).toEqual(files)
  })

  test('in part', async () => {
    const { graph } = await build()
    const { stdout } = await said(['export', graph, '-o', '-', '--to', 'csv-edges', '--relations', 'criticized'])
    expect(
      stdout
        .trimEnd()
        .split('\r\n')
        .map((line) => line.split(',')[1]),
    ).toEqual(['Target', 'veltania'])
  })

  test.each([
    [['-o', '-', '--to', 'csv'], /is 2 files\. Say --to csv-nodes or csv-edges/],
    [['-o', 'graph.xyz'], /no export format for .*gexf, graphml, csv/],
    [['-o', '-', '--to', 'gexf', '--relations', 'MET_WTH'], /no relation MET_WTH\. Did you mean MET_WITH/],
    [['-o', '-', '--to', 'gexf', '--types', 'persn'], /“persn” is none of person, organization/],
    [['-o', '-', '--to', 'gexf', '--since', 'May'], /must be a day, a month or a year/],
    [['-o', '-', '--to', 'gexf', '--depth', '2'], /--depth counts steps from --ego/],
    [['-o', '-', '--to', 'gexf', '--ego', 'Anna Kovac'], /No entity is called “Anna Kovac”\. Did you mean Ana Kovač/],
  ])('but not with %j', async (words, message) => {
    const { graph } = await build()
    expect(await said(['export', graph, ...words])).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })
})

describe('a graph of another program', () => {
  test.each([
    [
      'friends.graphml',
      '<graphml><graph><node id="ann"/><node id="bo"/><edge source="ann" target="bo"/></graph></graphml>',
    ],
    [
      'friends.gexf',
      '<gexf><graph><nodes><node id="ann"/></nodes><edges><edge source="ann" target="bo"/></edges></graph></gexf>',
    ],
    ['friends.csv', 'Source,Target\nann,bo\n'],
    ['friends.json', '{"nodes":[{"id":"ann"}],"links":[{"source":"ann","target":"bo"}]}'],
  ])('answers questions: %s', async (name, text) => {
    const folder = folderWith({ [name]: text })
    expect(await said(['paths', join(folder, name), 'ann', 'bo'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ann —related→ bo/),
    })
  })

  test('goes through the tables of CSV as it is', async () => {
    const folder = folderWith({})
    const graph = await graphFile()
    await said(['export', graph, '-o', join(folder, 'tables.csv')])
    await said(['export', join(folder, 'tables.csv'), '-o', join(folder, 'again.json')])
    const [saved, again] = [graph, join(folder, 'again.json')].map((path) => JSON.parse(readFileSync(path, 'utf8')))
    expect([again.nodes, again.edges]).toEqual([saved.nodes, saved.edges])
  })
})

describe('correct and why', () => {
  test('a correction is kept beside the graph and replayed by the next build', async () => {
    const path = await graphFile()
    const folder = join(path, '..')
    const { code, stderr } = await said([
      'correct',
      'rename',
      path,
      'Boris Lund',
      'Boris Lund the Elder',
      '--who',
      'Mia',
    ])
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^1 correction written to .*corrections\.jsonl\./)])
    await said(['build', join(folder, 'report.txt'), '-o', path])
    expect((await said(['show', path, 'elder'])).stdout).toContain('Boris Lund the Elder')
  })

  test('a correction is printed as the line that it is', async () => {
    const path = await graphFile()
    const { stdout } = await said(['correct', 'retype', path, 'Lima', 'organization', '--json'])
    expect(stdout).toBe(readFileSync(join(path, '..', 'corrections.jsonl'), 'utf8'))
  })

  test('every mention is shown with its reason', async () => {
    const path = await graphFile()
    const { stdout } = await said(['why', path, 'Boris Lund'])
    expect(stdout).toMatch(/^Boris Lund \(person\)\n {2}called: Boris Lund \(2\)\n {2}1 {2}….*\[Boris Lund\]/)
    expect(stdout).toMatch(/report\.txt \d+–\d+: same name/)
  })

  test('who may be one is proposed, decided by a correction, and proposed no more', async () => {
    const folder = folderWith({
      'nurse.txt': 'Maria Santos, a nurse from Manila, was awarded a medal.',
      'minister.txt': 'Maria Santos, the finance minister of Brazil, cut interest rates.',
    })
    const path = join(folder, 'graph.json')
    await said(['build', join(folder, 'nurse.txt'), join(folder, 'minister.txt'), '-o', path])
    const { stdout } = await said(['review', path])
    expect(stdout).toMatch(/^1 {2}maria-santos {2}maria-santos-nurse\n/)
    expect(stdout).toContain('against: one is finance minister of Brazil, the other nurse from Manila')
    expect((await said(['why', path, 'maria-santos'])).stdout).toContain(
      'may also be Maria Santos (maria-santos-nurse)',
    )
    expect(JSON.parse((await said(['review', path, '--json'])).stdout)).toHaveLength(1)
    await said(['correct', 'distinct', path, 'maria-santos', 'maria-santos-nurse'])
    await said(['build', join(folder, 'nurse.txt'), join(folder, 'minister.txt'), '-o', path])
    expect((await said(['review', path])).stdout).toMatch(/^Nothing to review/)
  })

  test.each([
    [['distinct', 'GRAPH', 'lund'], 'It takes two entities or more to tell them apart.'],
    [['retype', 'GRAPH', 'lund', 'robot'], '“robot” is no type of entity. These are: person,'],
    [['merge', 'GRAPH', 'lund'], 'A merge needs two entities or more.'],
    [['reject', 'GRAPH', 'no|such|edge'], 'The graph has no edge “no|such|edge”.'],
    [['split', 'GRAPH', 'lund', 'first'], '“first” is no number of a mention.'],
    [['split', 'GRAPH', 'lund', '9'], 'Some of the 2 mentions of Boris Lund have to go, and some to stay.'],
  ])('correct %j says what is wrong', async (words, message) => {
    const path = await graphFile()
    const { code, stderr } = await said(['correct', ...words.map((word) => (word === 'GRAPH' ? path : word))])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

test('diff tells what appeared, vanished and changed, with the sentences', async () => {
  const monday = await graphFile()
  const later = report.replace('Boris Lund criticized Veltania.', 'Boris Lund praised Veltania.')
  const folder = folderWith({ 'report.txt': later })
  const tuesday = join(folder, 'tuesday.json')
  await said(['build', join(folder, 'report.txt'), '-o', tuesday])
  const { code, stdout } = await said(['diff', monday, tuesday])
  expect(code).toBe(0)
  expect(stdout).toBe(`~ document report.txt
+ Boris Lund —praised→ Veltania
    “Boris Lund praised Veltania.” report.txt
- Boris Lund —criticized→ Veltania
    “Boris Lund criticized Veltania.” report.txt
`)
  expect((await said(['diff', monday, monday])).stdout).toBe('Both graphs say the same.\n')
  expect(JSON.parse((await said(['diff', monday, tuesday, '--json'])).stdout).claims.appeared).toHaveLength(1)
})
