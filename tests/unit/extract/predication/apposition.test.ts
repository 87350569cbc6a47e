import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Of two phrases for one thing the second may say what it is', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Samuel Kiprono, the head of the Harbour Workers’ Union, praised Kenya.',
      ['Samuel Kiprono —HEADS→ Harbour Workers’ Union', 'Samuel Kiprono —PRAISED→ Kenya'],
    ],
    [
      'The mayor of Porto, Luis Ferreira, visited Angola.',
      ['Luis Ferreira —VISITED→ Angola', 'Luis Ferreira —HOLDS_OFFICE_IN→ Porto'],
    ],
    [
      'Hana Sato, a former member of the Ocean Party, founded Umi Robotics.',
      ['Hana Sato —MEMBER_OF→ Ocean Party [former]', 'Hana Sato —FOUNDED→ Umi Robotics'],
    ],
    [
      'Nordlys Maritime, a subsidiary of Solveig Energy, sued Denmark.',
      ['Nordlys Maritime —SUED→ Denmark', 'Solveig Energy —OWNS→ Nordlys Maritime'],
    ],
    [
      'Grace Muthoni met Amina Diallo, the wife of Joseph Okafor.',
      ['Grace Muthoni —MET_WITH→ Amina Diallo', 'Amina Diallo —MARRIED_TO→ Joseph Okafor'],
    ],
    [
      'Lena Brandt, an aide to Tomas Novak, left Oslo.',
      ['Lena Brandt —WORKS_FOR→ Tomas Novak', 'Lena Brandt —LEFT→ Oslo'],
    ],
    [
      'Ana Ito, Chile’s ambassador to Kenya, left Nairobi.',
      ['Ana Ito —REPRESENTS→ Chile', 'Ana Ito —ENVOY_TO→ Kenya', 'Ana Ito —LEFT→ Nairobi'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
