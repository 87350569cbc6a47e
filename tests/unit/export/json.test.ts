import { expect, test } from 'vitest'
import { json } from '../../../src/export/json.ts'
import { graphLines } from '../../../src/graph/save.ts'
import { awkwardGraph } from '../../fixtures/awkward-graph.ts'

test('JSON is the file that relata saves, whatever characters are in it', async () => {
  const graph = await awkwardGraph()
  const { chunks, problems } = json.write(graph)
  expect([...chunks].join('')).toBe([...graphLines(graph)].join(''))
  expect(problems).toEqual([])
})
