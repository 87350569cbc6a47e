import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Names of one thing meet', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ana Maria Ito met Pedro Alvarez. Ito criticized Chile.',
      ['Ana Maria Ito —MET_WITH→ Pedro Alvarez', 'Ana Maria Ito —CRITICIZED→ Chile'],
    ],
    [
      'Daniel Okafor met Johann Lindqvist. Daniel criticized Chile.',
      ['Daniel Okafor —MET_WITH→ Johann Lindqvist', 'Daniel Okafor —CRITICIZED→ Chile'],
    ],
    [
      'Harvard University sued Peru. Harvard also criticized Chile.',
      ['Harvard University —SUED→ Peru', 'Harvard University —CRITICIZED→ Chile'],
    ],
    [
      'Norrland Steel sued Peru. Kenya thanked Norrland.',
      ['Norrland Steel —SUED→ Peru', 'Kenya —THANKED→ Norrland Steel'],
    ],
    [
      'Ana Ito visited Peru. Chile thanked Ito. Ito’s son, Ken Ito, criticized Kenya.',
      [
        'Ana Ito —VISITED→ Peru',
        'Chile —THANKED→ Ana Ito',
        'Ken Ito —CRITICIZED→ Kenya',
        'Ken Ito —FAMILY_OF→ Ana Ito',
      ],
    ],
    ['The Andean Trade League (ATL) met in Quito. Peru left the ATL.', ['Peru —LEFT→ Andean Trade League']],
    [
      'José Núñez praised Kenya. Jose Nunez visited Nairobi.',
      ['José Núñez —PRAISED→ Kenya', 'José Núñez —VISITED→ Nairobi'],
    ],
    [
      'Amina Diallo met Moussa Diallo. Moussa Diallo praised Mali.',
      ['Amina Diallo —MET_WITH→ Moussa Diallo', 'Moussa Diallo —PRAISED→ Mali'],
    ],
    [
      'Kenya joined the World Fisheries Organization. The WFO criticized Japan.',
      ['Kenya —JOINED→ World Fisheries Organization', 'World Fisheries Organization —CRITICIZED→ Japan'],
    ],
    [
      'Mr. Novak resigned on Monday. Tomas Novak had led the Ocean Party for years.',
      ['Tomas Novak —HEADS→ Ocean Party'],
    ],
    [
      'President Samuel Kiprono thanked Chad. Mr. Kiprono then left Nairobi.',
      ['Samuel Kiprono —THANKED→ Chad', 'Samuel Kiprono —LEFT→ Nairobi'],
    ],
    [
      'KIPRONO VISITS CHAD\n\nSamuel Kiprono visited Chad on Monday. Kiprono praised Mali.',
      ['Samuel Kiprono —VISITED→ CHAD', 'Samuel Kiprono —VISITED→ CHAD', 'Samuel Kiprono —PRAISED→ Mali'],
    ],
    [
      'Łukasz Żak sued Poland. Lukasz Zak also criticized Latvia.',
      ['Łukasz Żak —SUED→ Poland', 'Łukasz Żak —CRITICIZED→ Latvia'],
    ],
    ['Carla Mendes’ party lost. Mendes resigned from the Senate.', ['Carla Mendes —RESIGNED_FROM→ Senate']],
    [
      'The WFO (World Fisheries Organization) suspended talks. Peru left the WFO.',
      ['Peru —LEFT→ World Fisheries Organization'],
    ],
    [
      'O’Hara met Seán O’Hara’s lawyer. Ms. van den Berg thanked Eva van den Berg’s doctor.',
      [
        'Seán O’Hara —MET_WITH→ Seán O’Hara’s lawyer',
        'Seán O’Hara’s lawyer —REPRESENTS→ Seán O’Hara',
        'Eva van den Berg —THANKED→ Eva van den Berg’s doctor',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
