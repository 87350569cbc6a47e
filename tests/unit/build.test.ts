import { expect, test } from 'vitest'
import { graphLines } from '../../src/graph/save.ts'
import { build } from '../../src/node/with-defaults.ts'
import type { Annotator } from '../../src/types/plugin.ts'
import { document } from '../fixtures/document.ts'

const documents = ['a', 'b', 'c', 'd'].map((id, index) =>
  document(`Ana Ito met Person${id} Alvarez in Porto on Monday.`, { id: `${id}.txt`, date: `2031-03-0${index + 1}` }),
)

async function* oneByOne(things: typeof documents) {
  yield* things
}

test('documents may come one after the other, in any order, for the same bytes', async () => {
  const bytes = async (source: Parameters<typeof build>[0]) => [...graphLines((await build(source)).graph)].join('')
  const expected = await bytes(documents)
  expect(await bytes(oneByOne(documents.toReversed()))).toBe(expected)
})

test('no document is asked for before there is time for it', async () => {
  const story: string[] = []
  async function* telling() {
    for (const { id, ...rest } of documents) {
      story.push(`ask ${id}`)
      yield { id, ...rest }
    }
  }
  const annotator: Annotator = {
    name: 'teller',
    version: '1',
    annotate: async (read) => {
      story.push(`read ${read.id}`)
      return { document: read, sentences: [] }
    },
  }
  await build(telling(), { annotator })
  expect(story).toEqual(documents.flatMap(({ id }) => [`ask ${id}`, `read ${id}`]))
})

test('how many documents there are is known of a list, and of a stream where somebody says so', async () => {
  const told = async (source: Parameters<typeof build>[0], count?: number) => {
    const counts = new Set<number | undefined>()
    await build(source, { ...(count && { count }), onProgress: (progress) => counts.add(progress.documents) })
    return [...counts]
  }
  expect(await told(documents)).toEqual([4])
  expect(await told(oneByOne(documents))).toEqual([undefined])
  expect(await told(oneByOne(documents), 4)).toEqual([4])
})
