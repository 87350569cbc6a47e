import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { resultFormats } from '../../../src/node/cli/result-formats.ts'
import { build, readDocuments } from '../../../src/node/index.ts'
import { query } from '../../../src/query/index.ts'

const file = new URL('../../../src/query/questions.md', import.meta.url)

test('the questions about the sample have the answers that are shown', { timeout: 60_000 }, async () => {
  const shown = await readFile(file, 'utf8')
  const { documents } = await readDocuments(['graph-data/articles'])
  const { graph } = await build(documents, {})
  const params = { from: 'emil-drost', to: 'karin-holt' }
  const answered = shown.replace(/(```cypher\n(.*?)\n```\n\n```text\n).*?(\n```)/gs, (_, before, text, after) => {
    const table = resultFormats.table(query(graph, text, { params })).join('')
    return `${before}${table.trimEnd()}${after}`
  })
  expect(answered.match(/```cypher/g)).toHaveLength(10)
  await expect(answered).toMatchFileSnapshot('../../../src/query/questions.md')
})
