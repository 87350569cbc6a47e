import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A description belongs to who gives it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Pedro Alvarez called Carla Mendes a hero.', ['Pedro Alvarez —DESCRIBED_AS→ Carla Mendes as “a hero”']],
    [
      'Estonia describes the Narva Front as a terrorist group.',
      ['Estonia —DESCRIBED_AS→ Narva Front as “a terrorist group”'],
    ],
    [
      'Chile praised the Andean League, which Peru regards as a threat.',
      ['Chile —PRAISED→ Andean League', 'Peru —DESCRIBED_AS→ Andean League as “a threat”'],
    ],
    [
      'The treaty was hailed by Kenya and Uganda as a breakthrough.',
      ['Kenya —DESCRIBED_AS→ The treaty as “a breakthrough”', 'Uganda —DESCRIBED_AS→ The treaty as “a breakthrough”'],
    ],
    [
      'Tomas Novak did not call Amina Diallo a liar.',
      ['Tomas Novak —DESCRIBED_AS→ Amina Diallo as “a liar” [negated]'],
    ],
    ['Grace Muthoni considers the Narva Front dangerous.', ['Grace Muthoni —DESCRIBED_AS→ Narva Front as “dangerous”']],
    [
      'Lena Brandt said Kenya regards the Narva Front as an ally.',
      ['Kenya —DESCRIBED_AS→ Narva Front as “an ally” [says Lena Brandt]'],
    ],
    [
      'Solveig Energy has been described by Greenpeace as a polluter.',
      ['Greenpeace —DESCRIBED_AS→ Solveig Energy as “a polluter”'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
