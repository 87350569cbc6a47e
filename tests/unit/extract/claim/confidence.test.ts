import { expect, test } from 'vitest'
import { reading } from '../../../fixtures/reading.ts'

test.each([
  ['what is', 'Ana Ito visited Kenya.', 'what is planned', 'Ana Ito plans to visit Kenya.'],
  ['the main clause', 'Norway attacked Chad.', 'a clause within', 'Pedro Alvarez left before Norway attacked Chad.'],
  [
    'two names that stand together',
    'Ana Ito met Pedro Alvarez.',
    'two far apart',
    'Ana Ito, who had come from Oslo by the night train of the new line, met Pedro Alvarez.',
  ],
  [
    'a name',
    'In March Joseph Okafor visited Kenya.',
    'a pronoun',
    'Joseph Okafor resigned. In March he visited Kenya.',
  ],
])('%s (%s) is surer than %s (%s)', async (_, surer, __, other) => {
  expect(await confidenceIn(surer)).toBeGreaterThan(await confidenceIn(other))
})

/** The confidence of the last claim of a text. */
async function confidenceIn(text: string): Promise<number> {
  const { extraction } = await reading(text)
  const claims = extraction.claims.filter((claim) => claim.relation !== 'RELATED')
  return claims.at(-1)?.evidence.confidence ?? Number.NaN
}
