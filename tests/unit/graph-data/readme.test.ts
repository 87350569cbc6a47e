import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../../graph-data/', import.meta.url)

test('graph-data/README.md names the question of every list in lexicon/', () => {
  const readme = readFileSync(new URL('README.md', folder), 'utf8')
  const lists = readdirSync(new URL('lexicon/', folder)).map((file) => file.replace(/\.json$/, ''))
  expect(lists.filter((list) => !readme.includes(`\`${list}\``))).toEqual([])
})
