import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('“I” in a quotation is who is quoted', () => {
  test.each([
    [
      '“I met Pedro Alvarez in Lima,” Ana Ito told reporters.',
      ['Ana Ito —MET_WITH→ Pedro Alvarez [says Ana Ito]', 'Ana Ito —TOLD→ reporters'],
    ],
    [
      'Rosa Quispe spoke on Monday. “I will sue Norway,” Rosa Quispe said. “I also criticized Chile.”',
      ['Rosa Quispe —SUED→ Norway [planned, says Rosa Quispe]', 'Rosa Quispe —CRITICIZED→ Chile [says Rosa Quispe]'],
    ],
    ['I met Pedro Alvarez in Lima.', ['I —MET_WITH→ Pedro Alvarez']],
    ['“We will sue Norway,” Rosa Quispe said.', ['We —SUED→ Norway [planned, says Rosa Quispe]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
