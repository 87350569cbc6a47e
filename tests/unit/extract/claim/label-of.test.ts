import { expect, test } from 'vitest'
import { reading } from '../../../fixtures/reading.ts'

/** `Ana Ito | met with | Bo Lund` for each claim of a relation. */
async function labels(text: string, relation: string): Promise<readonly string[]> {
  const { extraction, nameOf } = await reading(text, { date: '2031-03-06' })
  const claims = extraction.claims.filter((claim) => claim.relation === relation)
  return claims.map(({ subject, label, object }) => [nameOf(subject), label, nameOf(object)].join(' | '))
}

test.each([
  ['Ana Ito met Bo Lund.', 'MET_WITH', ['Ana Ito | met with | Bo Lund']],
  ['Ana Ito did not meet Bo Lund.', 'MET_WITH', ['Ana Ito | met with | Bo Lund']],
  ['Ana Ito will meet Bo Lund on Friday.', 'MET_WITH', ['Ana Ito | will meet with | Bo Lund']],
  ['Ana Ito may meet Bo Lund.', 'MET_WITH', ['Ana Ito | may meet with | Bo Lund']],
  ['Norway must release Bo Lund.', 'RELEASED', ['Norway | should release | Bo Lund']],
  ['Ana Ito will meet Bo Lund in Porto on Friday.', 'TOOK_PLACE_IN', ['meet | will take place in | Porto']],
])('what has not happened does not read as if it had: %s', async (text, relation, expected) => {
  expect(await labels(text, relation)).toEqual(expected)
})
