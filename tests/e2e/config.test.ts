import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../fixtures/folder-with.ts'
import { relata } from './relata.ts'

const report = 'Ana Kovač met Boris Lund in Lima on Monday.'

test('a folder keeps options in relata.config.json, and the command line wins', async () => {
  const folder = folderWith({
    'report.txt': report,
    'relata.config.json':
      '{"$schema":"x","build":{"date":"2031-05-06","title":"Kept","text":false,"types":["person"],"quiet":true}}',
  })
  expect(await relata(['build', 'report.txt', '--title', 'Said'], folder)).toEqual({ code: 0, stdout: '', stderr: '' })
  const { attributes, nodes } = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8'))
  expect([attributes.title, attributes.documents[0].date, attributes.documents[0].text]).toEqual([
    'Said',
    '2031-05-06',
    undefined,
  ])
  expect(nodes.map(({ key }: { key: string }) => key)).toContain('ana-kovac')
})

test.each([
  ['{"build":{"dat":"2031-05-06"}}', /no option build\.dat\. Did you mean build\.date/],
  ['{"biuld":{}}', /no command biuld\. Did you mean build/],
  ['{"build":{"date":"May"}}', /build\.date is “May”\. It must be a day/],
  ['{"build":{"quiet":"yes"}}', /build\.quiet should be true or false/],
  ['{"build":3}', /“build” should hold the options/],
  ['[]', /should hold an object/],
  ['{', /is no JSON/],
])('a wrong file is refused: %s', async (text, message) => {
  const folder = folderWith({ 'report.txt': report, 'relata.config.json': text })
  const { code, stderr } = await relata(['build', 'report.txt'], folder)
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})
