import { expect, test } from 'vitest'
import { build } from '../../../src/node/with-defaults.ts'
import { diffGraphs, diffText } from '../../../src/query/index.ts'
import { merge, rename } from '../../../src/resolve/corrections/index.ts'
import { document } from '../../fixtures/document.ts'

const harbour = document('Ana Kovač met Boris Lund in Lima. Boris Lund criticized Norway.', { id: 'harbour.txt' })
const coast = document('Boris Lund criticized Norway. Kenya praised Chad.', { id: 'coast.txt' })

test('a document that comes brings entities, claims and further sentences for known claims', async () => {
  const { graph: before } = await build([harbour])
  const { graph: after } = await build([harbour, coast])
  expect(diffText(diffGraphs(before, after))).toBe(`+ document coast.txt
+ Chad (place, 1 mention)
+ Kenya (place, 1 mention)
~ Boris Lund (person, 2 mentions) → Boris Lund (person, 3 mentions)
~ Norway (place, 1 mention) → Norway (place, 2 mentions)
+ Kenya —praised→ Chad
    “Kenya praised Chad.” coast.txt
~ Boris Lund —criticized→ Norway
  + “Boris Lund criticized Norway.” coast.txt
`)
})

test('a document that goes takes with it what it alone said', async () => {
  const { graph: before } = await build([harbour, coast])
  const { graph: after } = await build([harbour])
  const { entities, claims } = diffGraphs(before, after)
  expect(entities.vanished.map(({ label }) => label)).toEqual(['Chad', 'Kenya'])
  expect(claims.vanished.map(({ key }) => key)).toEqual(['kenya|PRAISED|chad'])
})

test('an entity with another name and key is the same entity, and so are its claims', async () => {
  const { graph: before } = await build([harbour])
  const { graph: after } = await build([harbour], { corrections: [rename(before, 'boris-lund', 'Lund the Elder')] })
  const { entities, claims } = diffGraphs(before, after)
  // The meeting is called by its parties.
  expect(entities.changed.map(({ what }) => what)).toEqual([['key', 'label'], ['label']])
  expect([...entities.appeared, ...entities.vanished, ...claims.appeared, ...claims.vanished]).toEqual([])
})

test('of entities that were merged one stays and one is gone', async () => {
  const { graph: before } = await build([harbour])
  const corrections = [merge(before, ['ana-kovac', 'boris-lund'])]
  const { entities } = diffGraphs(before, (await build([harbour], { corrections })).graph)
  expect(entities.vanished.map(({ label }) => label)).toEqual(['Ana Kovač'])
})
