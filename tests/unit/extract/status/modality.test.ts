import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('What may be, is planned, asked for or past is marked', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Ana Ito may meet Pedro Alvarez.', ['Ana Ito —MET_WITH→ Pedro Alvarez [possible]']],
    ['Carla Mendes will visit Angola next month.', ['Carla Mendes —VISITED→ Angola [planned]']],
    ['Moldova plans to join the European Union.', ['Moldova —JOINED→ European Union [planned]']],
    [
      'Lena Brandt wants Norway to recognize the Narva Republic.',
      ['Norway —RECOGNIZED→ Narva Republic [planned, says Lena Brandt]'],
    ],
    [
      'Poland asked Latvia to arrest Viktor Lindqvist.',
      ['Poland —DEMANDED_OF→ Latvia', 'Latvia —ARRESTED→ Viktor Lindqvist [requested, says Poland]'],
    ],
    ['If Peru leaves the Andean League, Chile will follow.', ['Peru —LEFT→ Andean League [hypothetical]']],
    ['Solveig Energy allegedly bribed Tomas Novak.', ['Solveig Energy —PAID→ Tomas Novak [possible]']],
    [
      'Hana Sato, once a member of the Ocean Party, founded Umi Robotics.',
      ['Hana Sato —MEMBER_OF→ Ocean Party [former]', 'Hana Sato —FOUNDED→ Umi Robotics'],
    ],
    ['Hana Sato is a former member of the Ocean Party.', ['Hana Sato —MEMBER_OF→ Ocean Party [former]']],
    ['Joseph Okafor is to visit Senegal on Friday.', ['Joseph Okafor —VISITED→ Senegal [planned]']],
    ['Ana Ito is going to Porto next week.', ['Ana Ito —TRAVELED_TO→ Porto [planned]']],
    ['Ana Ito was the first woman to lead the Green Party.', ['Ana Ito —HEADS→ Green Party']],
    ['Kenya rejected talks in Porto.', ['Kenya —REJECTED→ talks', 'talks —TOOK_PLACE_IN→ Porto [negated]']],
    ['Kenya would support Uganda.', ['Kenya —SUPPORTS→ Uganda [hypothetical]']],
    ['Amina Diallo is expected to meet Grace Muthoni.', ['Amina Diallo —MET_WITH→ Grace Muthoni [planned]']],
    [
      'Mikael Strand called for talks between Armenia and Azerbaijan.',
      [
        'Mikael Strand —CALLED_FOR→ talks',
        'Armenia —PARTY_TO→ talks [requested]',
        'Armenia —MET_WITH→ Azerbaijan [requested]',
        'Azerbaijan —PARTY_TO→ talks [requested]',
      ],
    ],
    ['Norway should recognize the Narva Republic.', ['Norway —RECOGNIZED→ Narva Republic [requested]']],
    ['Chile is considering leaving the Andean League.', ['Chile —LEFT→ Andean League [planned]']],
    ['Unless Denmark pays, Nordlys Maritime will sue it.', ['Nordlys Maritime —SUED→ Denmark [hypothetical]']],
    ['Did Kenya attack Uganda?', ['Kenya —ATTACKED→ Uganda [hypothetical]']],
    [
      'The Senate demanded that Solveig Energy compensate Norway.',
      ['Solveig Energy —PAID→ Norway [requested, says Senate]'],
    ],
    ['Poland hopes that Latvia joins the Baltic League.', ['Latvia —JOINED→ Baltic League [planned, says Poland]']],
    ['Ex-minister Tomas Novak joined Solveig Energy.', ['Tomas Novak —JOINED→ Solveig Energy']],
    ['Viktor Lindqvist reportedly left Norway for Brazil.', ['Viktor Lindqvist —LEFT→ Norway [possible]']],
    [
      'Talks between Peru and Chile will begin on Monday.',
      ['Peru —PARTY_TO→ Talks [planned]', 'Peru —MET_WITH→ Chile [planned]', 'Chile —PARTY_TO→ Talks [planned]'],
    ],
    ['There is the possibility of a strike in Esbjerg.', ['a strike —TOOK_PLACE_IN→ Esbjerg [possible]']],
    ['Kenya could have attacked Uganda.', ['Kenya —ATTACKED→ Uganda [possible]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('What is taken for granted stands, whatever is around it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Ana Ito asked why Norway attacked Chad.', ['Norway —ATTACKED→ Chad']],
    ['Carla Mendes can be proud that the Volta Foundation supported Kenya.', ['Volta Foundation —SUPPORTS→ Kenya']],
    [
      'The union criticized Solveig Energy and asked: “Why did Norway leave?”',
      ['The union —CRITICIZED→ Solveig Energy'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
