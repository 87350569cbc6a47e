import { expect, test } from 'vitest'
import { annotate } from '../../src/node/with-defaults.ts'
import { document } from '../fixtures/document.ts'

test('what is only ever called by a pronoun is an unknown entity of the annotation', async () => {
  const { mentions, relations } = await annotate(document('We met Ana Ito in Porto.'))
  expect(mentions.map(({ entity, name }) => [entity, name])).toContainEqual(['unknown-1', false])
  expect(relations).toContainEqual(
    expect.objectContaining({ subject: 'unknown-1', type: 'MET_WITH', object: 'ana-ito' }),
  )
})
