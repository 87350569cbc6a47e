import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An event noun takes up the clause before it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ana Ito met Pedro Alvarez in Lisbon on Monday. The meeting was also attended by Carla Mendes.',
      [
        'Ana Ito —PARTY_TO→ The meeting',
        'Ana Ito —MET_WITH→ Pedro Alvarez',
        'The meeting —TOOK_PLACE_IN→ Lisbon',
        'Pedro Alvarez —PARTY_TO→ The meeting',
        'Carla Mendes —ATTENDED→ The meeting',
      ],
    ],
    [
      'Grace Muthoni received Joseph Okafor at the port. The two have known each other for years. The meeting was chaired by Amina Diallo.',
      [
        'Grace Muthoni —PARTY_TO→ The meeting',
        'Grace Muthoni —MET_WITH→ Joseph Okafor',
        'The meeting —TOOK_PLACE_IN→ the port',
        'Joseph Okafor —PARTY_TO→ The meeting',
        'Amina Diallo —HEADS→ The meeting',
      ],
    ],
    [
      'Rebels attacked Goma on Sunday. Rwanda condemned the attack.',
      [
        'Rebels —PARTY_TO→ the attack',
        'Rebels —ATTACKED→ Goma',
        'Goma —TARGET_OF→ the attack',
        'Rwanda —CRITICIZED→ the attack',
      ],
    ],
    [
      'Solveig Energy bought Nordlys Maritime in June. The weather was fine. Denmark welcomed a meeting.',
      ['Solveig Energy —ACQUIRED→ Nordlys Maritime', 'Denmark —WELCOMED→ a meeting'],
    ],
    [
      'Luis Ferreira spoke with Lena Brandt on Sunday. During the conversation Ferreira criticized Angola.',
      [
        'Luis Ferreira —PARTY_TO→ the conversation',
        'Luis Ferreira —SPOKE_WITH→ Lena Brandt',
        'Lena Brandt —PARTY_TO→ the conversation',
        'Luis Ferreira —CRITICIZED→ Angola',
      ],
    ],
    [
      'Chile and Peru agreed on fishing quotas. Bolivia rejected the agreement.',
      [
        'Chile —AGREED_WITH→ Peru',
        'Chile —PARTY_TO→ the agreement',
        'Peru —PARTY_TO→ the agreement',
        'Bolivia —REJECTED→ the agreement',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
