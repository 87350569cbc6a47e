import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { defaultView } from '../../src/graph/default-view.ts'
import { buildText } from '../fixtures/build-text.ts'
import { edgeLines } from '../fixtures/edge-lines.ts'

const article = new URL('../../graph-data/articles/presidential-talks.txt', import.meta.url)

test('The sample’s first article states what is seen first', { timeout: 30_000 }, async () => {
  const graph = await buildText('presidential-talks.txt', await readFile(article, 'utf8'))
  const { edges } = defaultView(graph)
  const stated = edgeLines(graph, (edge) => {
    const { polarity, modality } = graph.getEdgeAttributes(edge)
    return edges.has(edge) && polarity === 'affirmed' && modality === 'asserted'
  })
  await expect(`${stated.join('\n')}\n`).toMatchFileSnapshot('presidential-talks.graph.txt')
})
