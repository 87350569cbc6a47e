import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An office before a name relates its bearer to whom it serves', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Northern Ports general manager Lena Brandt met Ana Ito.',
      ['Lena Brandt —HEADS→ Northern Ports', 'Lena Brandt —MET_WITH→ Ana Ito'],
    ],
    [
      'Portuguese Foreign Minister Carla Mendes criticized Pedro Alvarez.',
      ['Carla Mendes —HOLDS_OFFICE_IN→ Portuguese', 'Carla Mendes —CRITICIZED→ Pedro Alvarez'],
    ],
    [
      'Foreign Minister Carla Mendes, Interior Minister Joseph Okafor and police chief Lena Brandt attended the Lagos summit.',
      [
        'Carla Mendes —ATTENDED→ the Lagos summit',
        'Joseph Okafor —ATTENDED→ the Lagos summit',
        'Lena Brandt —ATTENDED→ the Lagos summit',
        'the Lagos summit —TOOK_PLACE_IN→ Lagos',
      ],
    ],
    [
      'Solveig Energy chief executive Viktor Lindqvist thanked Norway.',
      ['Viktor Lindqvist —HEADS→ Solveig Energy', 'Viktor Lindqvist —THANKED→ Norway'],
    ],
    [
      'US Secretary of State Maria Holt visited Chile.',
      ['Maria Holt —HOLDS_OFFICE_IN→ US', 'Maria Holt —VISITED→ Chile'],
    ],
    [
      'Ana Ito met with Central Bank Governor Priya Raman and Trade Minister Mikael Strand.',
      ['Ana Ito —MET_WITH→ Priya Raman', 'Ana Ito —MET_WITH→ Mikael Strand', 'Priya Raman —HEADS→ Central Bank'],
    ],
    ['President Samuel Kiprono received Dr. Hana Sato in Nairobi.', ['Samuel Kiprono —MET_WITH→ Hana Sato']],
    [
      'Lima Mayor Rosa Quispe welcomed Deputy Prime Minister Tomas Novak.',
      ['Rosa Quispe —HOLDS_OFFICE_IN→ Lima', 'Rosa Quispe —WELCOMED→ Tomas Novak'],
    ],
    ['Green Party leader Amina Diallo resigned.', ['Amina Diallo —HEADS→ Green Party']],
    [
      'Former Norwegian Prime Minister Mikael Strand visited Chile.',
      ['Mikael Strand —HOLDS_OFFICE_IN→ Norwegian [former]', 'Mikael Strand —VISITED→ Chile'],
    ],
    ['The court heard Solveig Energy spokeswoman Priya Raman.', ['Priya Raman —REPRESENTS→ Solveig Energy']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
