import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { buildText } from '../fixtures/build-text.ts'
import { edgeLines } from '../fixtures/edge-lines.ts'
import swaps from './other-names.json' with { type: 'json' }

const article = new URL('../../graph-data/articles/presidential-talks.txt', import.meta.url)
const forth = new Map(swaps.map(([name = '', other = '']) => [name, other]))
const back = new Map(swaps.map(([name = '', other = '']) => [other, name]))

test('An article with all its names replaced gives the same graph with the names replaced', {
  timeout: 60_000,
}, async () => {
  const text = await readFile(article, 'utf8')
  const original = await buildText('report.txt', text)
  const swapped = await buildText('report.txt', replaced(text, forth))
  expect(
    nodeLines(swapped)
      .map((line) => replaced(line, back))
      .toSorted(),
  ).toEqual(nodeLines(original).toSorted())
  expect(
    edgeLines(swapped)
      .map((line) => replaced(line, back))
      .toSorted(),
  ).toEqual(edgeLines(original))
})

test('No name of the article is left in the other one', async () => {
  const text = replaced(await readFile(article, 'utf8'), forth)
  expect([...forth.keys()].filter((name) => text.includes(name))).toEqual([])
})

/** Every name in a text replaced by the one that a map gives, the longest name first. */
function replaced(text: string, names: ReadonlyMap<string, string>): string {
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length)
  const name = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'gu')
  return text.replace(name, (found) => names.get(found) ?? found)
}

function nodeLines(graph: KnowledgeGraph): readonly string[] {
  return graph.mapNodes((_, { label, entityType, aliases, roles }) => {
    const titles = roles.map((role) => role.title)
    return `${label} (${entityType}) also: ${aliases.join(', ')}; roles: ${titles.join(', ')}`
  })
}
