import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('The noun of a light verb says what is done', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Priya Raman took part in the Colombo conference.',
      ['Priya Raman —ATTENDED→ the Colombo conference', 'the Colombo conference —TOOK_PLACE_IN→ Colombo'],
    ],
    ['Carla Mendes paid a visit to Kenya.', ['Carla Mendes —VISITED→ Kenya']],
    ['The Greens expressed support for Nadia Rahman.', ['Greens —SUPPORTS→ Nadia Rahman']],
    ['Estonia imposed sanctions on Belarus.', ['Estonia —SANCTIONED→ Belarus']],
    [
      'Raiders launched an attack on the town of Mora.',
      ['Raiders —ORGANIZED→ an attack', 'Raiders —ATTACKED→ the town of Mora'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
