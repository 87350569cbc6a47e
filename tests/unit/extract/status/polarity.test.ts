import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('What a text denies is no fact', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Ana Ito did not meet Pedro Alvarez.', ['Ana Ito —MET_WITH→ Pedro Alvarez [negated]']],
    ['Iceland never joined the European Union.', ['Iceland —JOINED→ European Union [negated]']],
    [
      'Lena Brandt left Oslo without meeting Mikael Strand.',
      ['Lena Brandt —LEFT→ Oslo', 'Lena Brandt —MET_WITH→ Mikael Strand [negated]'],
    ],
    [
      'Tomas Novak denied that Solveig Energy had bribed the Labour Party.',
      ['Solveig Energy —PAID→ Labour Party [negated, says Tomas Novak]'],
    ],
    ['Chile refused to sign the Arica Pact.', ['Chile —SIGNED→ Arica Pact [negated]']],
    ['Joseph Okafor failed to persuade Amina Diallo.', ['Joseph Okafor —HELPED_PERSUADE→ Amina Diallo [negated]']],
    [
      'Neither Kenya nor Uganda supports the Narva Front.',
      ['Kenya —SUPPORTS→ Narva Front [negated]', 'Uganda —SUPPORTS→ Narva Front [negated]'],
    ],
    ['No country has recognized the Narva Republic.', ['No country —RECOGNIZED→ Narva Republic [negated]']],
    [
      'Priya Raman did not visit Colombo or meet Nadia Rahman.',
      ['Priya Raman —VISITED→ Colombo [negated]', 'Priya Raman —MET_WITH→ Nadia Rahman [negated]'],
    ],
    ['Viktor Lindqvist is not a member of the Ocean Party.', ['Viktor Lindqvist —MEMBER_OF→ Ocean Party [negated]']],
    ['Latvia hasn’t sanctioned Belarus, but Poland has.', ['Latvia —SANCTIONED→ Belarus [negated]']],
    ['Nobody in the Labour Party supports Tomas Novak.', []],
    ['It is not true that Kenya attacked Uganda.', ['Kenya —ATTACKED→ Uganda [negated]']],
    ['Grace Muthoni hardly ever criticized Samuel Kiprono.', ['Grace Muthoni —CRITICIZED→ Samuel Kiprono [negated]']],
    [
      'There was no agreement between Peru and Chile.',
      [
        'Peru —PARTY_TO→ agreement [negated]',
        'Peru —AGREED_WITH→ Chile [negated]',
        'Chile —PARTY_TO→ agreement [negated]',
      ],
    ],
    ['Neither side attacked Goma.', ['Neither side —ATTACKED→ Goma [negated]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
