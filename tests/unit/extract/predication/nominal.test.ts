import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A noun relates its parties as its verb would', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Talks between Armenia and Azerbaijan lasted all night.',
      ['Armenia —PARTY_TO→ Talks', 'Armenia —MET_WITH→ Azerbaijan', 'Azerbaijan —PARTY_TO→ Talks'],
    ],
    ['Pedro Alvarez’s criticism of Carla Mendes surprised Lisbon.', ['Pedro Alvarez —CRITICIZED→ Carla Mendes']],
    [
      'The agreement between Peru and Chile expired in May.',
      ['Peru —PARTY_TO→ The agreement', 'Peru —AGREED_WITH→ Chile', 'Chile —PARTY_TO→ The agreement'],
    ],
    [
      'Solveig Energy’s acquisition of Nordlys Maritime took a year.',
      [
        'Solveig Energy —PARTY_TO→ Solveig Energy’s acquisition of Nordlys Maritime',
        'Solveig Energy —ACQUIRED→ Nordlys Maritime',
        'Nordlys Maritime —TARGET_OF→ Solveig Energy’s acquisition of Nordlys Maritime',
      ],
    ],
    [
      'The arrest of Tomas Novak by Czech police shocked his party.',
      [
        'Tomas Novak —TARGET_OF→ The arrest of Tomas Novak',
        'Czech police —PARTY_TO→ The arrest of Tomas Novak',
        'Czech police —ARRESTED→ Tomas Novak',
        'Czech police —COMES_FROM→ Czech',
      ],
    ],
    [
      'A meeting between Ana Ito and Joseph Okafor was held in Geneva.',
      [
        'A meeting —TOOK_PLACE_IN→ Geneva',
        'Ana Ito —PARTY_TO→ A meeting',
        'Ana Ito —MET_WITH→ Joseph Okafor',
        'Joseph Okafor —PARTY_TO→ A meeting',
      ],
    ],
    ['Norway’s support for the Greenland Council is well known.', ['Norway —SUPPORTS→ Greenland Council']],
    [
      'Kenya’s invasion of Uganda began at dawn.',
      [
        'Kenya —PARTY_TO→ Kenya’s invasion of Uganda',
        'Kenya —ATTACKED→ Uganda',
        'Uganda —TARGET_OF→ Kenya’s invasion of Uganda',
      ],
    ],
    [
      'The war between Armenia and Azerbaijan ended in 2020.',
      ['Armenia —PARTY_TO→ The war', 'Armenia —FOUGHT→ Azerbaijan', 'Azerbaijan —PARTY_TO→ The war'],
    ],
    [
      'Relations soured after Estonia’s expulsion of Tomas Novak and Latvia’s support for the Narva Front.',
      ['Estonia —EXPELLED→ Tomas Novak', 'Latvia —SUPPORTS→ Narva Front'],
    ],
    ['Trade between Kenya and Uganda doubled.', ['Kenya —COOPERATES_WITH→ Uganda']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
