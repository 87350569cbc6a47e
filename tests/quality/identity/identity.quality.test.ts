import { expect, test } from 'vitest'
import { build } from '../../../src/node/with-defaults.ts'
import { groupBy } from '../../../src/text/group-by.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { document } from '../../fixtures/document.ts'
import floor from './floor.json' with { type: 'json' }
import pairs from './pairs.json' with { type: 'json' }

type Pair = (typeof pairs)[number]

test('hard cases of who is who across two documents are judged as well as they were', {
  timeout: 300_000,
}, async () => {
  const judged = []
  for (const pair of pairs) judged.push({ ...pair, verdict: await verdict(pair) })
  for (const [kind, group] of groupBy(judged, ({ kind }) => kind)) {
    const right = group.filter(({ same, verdict }) => verdict === (same ? 'one' : 'two'))
    process.stdout.write(`${kind.padEnd(45)} ${right.length} of ${group.length}\n`)
    for (const { first, second, verdict } of group.filter((one) => !right.includes(one)))
      process.stdout.write(`    ${first.name} / ${second.name}: ${verdict}\n`)
  }
  const wronglyJoined = judged.filter(({ same, verdict }) => !same && verdict === 'one').length
  const joined = judged.filter(({ same, verdict }) => same && verdict === 'one').length
  process.stdout.write(`wrongly joined ${wronglyJoined}, rightly joined ${joined}\n`)
  expect(wronglyJoined).toBeLessThanOrEqual(floor.wronglyJoined)
  expect(joined).toBeGreaterThanOrEqual(floor.rightlyJoined)
})

async function verdict({ first, second }: Pair): Promise<'one' | 'two' | 'a name was not found'> {
  const { graph } = await build([
    document(first.text, { id: 'first.txt' }),
    document(second.text, { id: 'second.txt' }),
  ])
  const bearers = [bearerOf(graph, 'first.txt', first.name), bearerOf(graph, 'second.txt', second.name)]
  if (bearers.includes(undefined)) return 'a name was not found'
  return bearers[0] === bearers[1] ? 'one' : 'two'
}

function bearerOf(graph: KnowledgeGraph, document: string, name: string): string | undefined {
  return graph.findNode((_, { mentions }) =>
    mentions.some((mention) => mention.document === document && mention.text.includes(name)),
  )
}
