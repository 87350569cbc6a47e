import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('The noun of a light verb says what is done', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ana Ito held talks with Pedro Alvarez in Lisbon.',
      [
        'Ana Ito —PARTY_TO→ talks',
        'Ana Ito —MET_WITH→ Pedro Alvarez',
        'talks —TOOK_PLACE_IN→ Lisbon',
        'Pedro Alvarez —PARTY_TO→ talks',
      ],
    ],
    [
      'Priya Raman took part in the Colombo conference.',
      ['Priya Raman —ATTENDED→ the Colombo conference', 'the Colombo conference —TOOK_PLACE_IN→ Colombo'],
    ],
    [
      'Carla Mendes paid a visit to Kenya.',
      ['Carla Mendes —PARTY_TO→ a visit', 'Carla Mendes —VISITED→ Kenya', 'a visit —TOOK_PLACE_IN→ Kenya'],
    ],
    ['The Greens expressed support for Nadia Rahman.', ['Greens —SUPPORTS→ Nadia Rahman']],
    [
      'Armenia reached an agreement with Georgia in October.',
      ['Armenia —PARTY_TO→ an agreement', 'Armenia —AGREED_WITH→ Georgia', 'Georgia —PARTY_TO→ an agreement'],
    ],
    ['Estonia imposed sanctions on Belarus.', ['Estonia —SANCTIONED→ Belarus']],
    [
      'Raiders launched an attack on the town of Mora.',
      ['Raiders —ORGANIZED→ an attack', 'Raiders —ATTACKED→ Mora', 'Mora —TARGET_OF→ an attack'],
    ],
    [
      'The Senate launched an investigation into Solveig Energy.',
      ['Senate —ORGANIZED→ an investigation', 'Senate —INVESTIGATED→ Solveig Energy'],
    ],
    ['Moldova put pressure on Romania.', ['Moldova —URGED→ Romania']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
