import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eachDocument, readDocuments } from '../../../src/node/files/read-documents.ts'
import { folderWith } from '../../fixtures/folder-with.ts'

const ids = async (inputs: readonly string[]) => (await readDocuments(inputs)).documents.map(({ id }) => id)

describe('ids', () => {
  test('are the paths below a folder, sorted, hidden and foreign files left out', async () => {
    const folder = folderWith({
      'b.txt': 'Ana left.',
      'a/z.md': 'Ana left.',
      'a/B.TXT': 'Ana left.',
      '.hidden.txt': 'Ana left.',
      '.git/c.txt': 'Ana left.',
      'picture.png': 'x',
      Makefile: 'all:',
    })
    expect(await ids([folder])).toEqual(['a/B.TXT', 'a/z.md', 'b.txt'])
  })

  test('are the names of files', async () => {
    const folder = folderWith({ 'deep/down/report.txt': 'Ana left.', notes: 'Ana left.' })
    expect(await ids([join(folder, 'deep/down/report.txt'), join(folder, 'notes')])).toEqual(['notes', 'report.txt'])
  })

  test('that files would share are told apart by their folders', async () => {
    const folder = folderWith({ 'north/x/report.txt': 'Ana left.', 'south/x/report.txt': 'Ana came.' })
    const files = [join(folder, 'north/x/report.txt'), join(folder, 'south/x/report.txt')]
    expect(await ids(files)).toEqual(['north/x/report.txt', 'south/x/report.txt'])
  })

  test('come once where a file is named twice', async () => {
    const folder = folderWith({ 'report.txt': 'Ana left.' })
    expect(await ids([folder, join(folder, 'report.txt'), `${folder}/./report.txt`])).toEqual(['report.txt'])
  })
})

test('standard input is a document', async () => {
  async function* standardInput() {
    yield Buffer.from('Ana ')
    yield Buffer.from('left.')
  }
  const { documents } = await readDocuments(['-'], { standardInput: standardInput(), date: '2031-05-06' })
  expect(documents).toEqual([
    expect.objectContaining({ id: 'standard-input', text: 'Ana left.', date: '2031-05-06', title: 'standard-input' }),
  ])
})

describe('what cannot be read is said, and the rest goes on', () => {
  test('files that are missing, empty, binary, not UTF-8 or too large', async () => {
    const folder = folderWith({
      'empty.txt': '',
      'binary.txt': Uint8Array.of(1, 0, 2),
      'latin.txt': Uint8Array.of(0x5a, 0x6f, 0xeb),
      'large.txt': 'Ana left. '.repeat(10),
      'fine.txt': 'Ana left.',
    })
    const { documents, problems } = await readDocuments([join(folder, 'none.txt'), folder], { maxBytes: 20 })
    expect(documents.map(({ id }) => id)).toEqual(['fine.txt'])
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/none\.txt does not exist/),
      expect.stringMatching(/^binary\.txt is binary/),
      expect.stringMatching(/^empty\.txt is empty/),
      expect.stringMatching(/^large\.txt is larger/),
      expect.stringMatching(/^latin\.txt is not UTF-8: byte 3/),
    ])
  })

  test('a folder without a file to read', async () => {
    const folder = folderWith({ 'picture.png': 'x' })
    const { problems } = await readDocuments([folder])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('holds no file in a format')])
  })

  test('a link to nothing and a folder that is named like a file', async () => {
    const folder = folderWith({ 'fine.txt': 'Ana left.' })
    symlinkSync(join(folder, 'nothing'), join(folder, 'link.txt'))
    mkdirSync(join(folder, 'folder.txt'))
    const { documents, problems } = await readDocuments([folder])
    expect(documents.map(({ id }) => id)).toEqual(['fine.txt'])
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^link\.txt does not exist/)])
  })
})

test('a pattern names the files that fit it, whose ids begin below what is fixed in it', async () => {
  const folder = folderWith({ 'north/a.txt': 'Ana left.', 'north/deep/b.txt': 'Bo left.', 'north/c.md': 'Cy left.' })
  const { documents } = await readDocuments([join(folder, 'north/**/*.txt')])
  expect(documents.map(({ id }) => id)).toEqual(['a.txt', 'deep/b.txt'])
  const { problems } = await readDocuments([join(folder, 'south/*.txt')])
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/fits no file/)])
})

test('a file whose name looks like a pattern is meant itself', async () => {
  const folder = folderWith({ 'a[1].txt': 'Ana left.', 'a1.txt': 'Bo left.' })
  const { documents } = await readDocuments([join(folder, 'a[1].txt')])
  expect(documents.map(({ text }) => text)).toEqual(['Ana left.'])
})

test('a file is read when its turn has come', async () => {
  const folder = folderWith({ 'a.txt': 'Rain.', 'b.txt': 'Snow.', 'c.txt': 'Wind.' })
  const problems: string[] = []
  const reading = eachDocument([folder], { onProblem: ({ message }) => problems.push(message) })
  expect((await reading.next()).value).toMatchObject({ id: 'a.txt' })
  rmSync(join(folder, 'b.txt'))
  expect((await reading.next()).value).toMatchObject({ id: 'c.txt' })
  expect(problems).toEqual([expect.stringMatching(/b\.txt/)])
})
