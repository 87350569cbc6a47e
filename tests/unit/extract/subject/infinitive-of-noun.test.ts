import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Whoever makes an effort does what its infinitive says', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Efforts by Norway and Switzerland to mediate between Armenia and Azerbaijan have paid off.',
      [
        'Norway —MEDIATED_BETWEEN→ Armenia',
        'Norway —MEDIATED_BETWEEN→ Azerbaijan',
        'Switzerland —MEDIATED_BETWEEN→ Armenia',
        'Switzerland —MEDIATED_BETWEEN→ Azerbaijan',
      ],
    ],
    [
      'Pedro Alvarez’s campaign to defeat Luis Ferreira cost millions.',
      ['Pedro Alvarez —DEFEATED→ Luis Ferreira [planned]'],
    ],
    ['Peru announced a plan to leave the Andean League.', ['Peru —LEFT→ Andean League [planned]']],
    [
      'The truce followed a push by Kenya to mediate between the two sides.',
      ['Kenya —MEDIATED_BETWEEN→ the two sides'],
    ],
    [
      'Solveig Energy rejected an offer by Nordlys Maritime to buy the Esbjerg shipyard.',
      ['Solveig Energy —REJECTED→ an offer', 'Nordlys Maritime —ACQUIRED→ the Esbjerg shipyard [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
