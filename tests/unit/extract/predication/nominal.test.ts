import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A noun relates its parties as its verb would', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Talks between Armenia and Azerbaijan lasted all night.',
      ['Armenia —MET_WITH→ Azerbaijan', 'Armenia —PARTY_TO→ Talks', 'Azerbaijan —PARTY_TO→ Talks'],
    ],
    ['Pedro Alvarez’s criticism of Carla Mendes surprised Lisbon.', ['Pedro Alvarez —CRITICIZED→ Carla Mendes']],
    [
      'The agreement between Peru and Chile expired in May.',
      ['Peru —AGREED_WITH→ Chile', 'Peru —PARTY_TO→ The agreement', 'Chile —PARTY_TO→ The agreement'],
    ],
    [
      'Solveig Energy’s acquisition of Nordlys Maritime took a year.',
      [
        'Solveig Energy —PARTY_TO→ Solveig Energy’s acquisition of Nordlys Maritime',
        'Solveig Energy —ACQUIRED→ Nordlys Maritime',
      ],
    ],
    [
      'The arrest of Tomas Novak by Czech police shocked his party.',
      ['Czech police —ARRESTED→ Tomas Novak', 'Czech police —PARTY_TO→ The arrest of Tomas Novak'],
    ],
    [
      'A meeting between Ana Ito and Joseph Okafor was held in Geneva.',
      [
        'Ana Ito —MET_WITH→ Joseph Okafor',
        'Ana Ito —PARTY_TO→ A meeting',
        'Joseph Okafor —PARTY_TO→ A meeting',
        'A meeting —TOOK_PLACE_IN→ Geneva',
      ],
    ],
    ['Norway’s support for the Greenland Council is well known.', ['Norway —SUPPORTS→ Greenland Council']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
