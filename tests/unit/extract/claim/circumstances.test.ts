import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A claim knows when and where', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ana Ito met Pedro Alvarez in Lisbon on Monday.',
      ['Ana Ito —MET_WITH→ Pedro Alvarez when: Monday (2031-03-03 to 2031-03-04) where: Lisbon'],
    ],
    [
      'Norway recognized the Narva Republic in May 2024.',
      ['Norway —RECOGNIZED→ Narva Republic when: May 2024 (2024-05 to 2024-06)'],
    ],
    [
      'Yesterday Carla Mendes met Joseph Okafor at Lagos Airport.',
      ['Carla Mendes —MET_WITH→ Joseph Okafor when: Yesterday (2031-03-04 to 2031-03-05) where: Lagos Airport'],
    ],
    [
      'Solveig Energy bought Nordlys Maritime in 2019.',
      ['Solveig Energy —ACQUIRED→ Nordlys Maritime when: 2019 (2019 to 2020)'],
    ],
    [
      'Chile signed the Arica Pact on July 9, 2030.',
      ['Chile —SIGNED→ Arica Pact when: July 9, 2030 (2030-07-09 to 2030-07-10)'],
    ],
    [
      'Kenya will host a fishing summit next week.',
      ['Kenya —HOSTED→ a fishing summit when: next week (2031-03-10 to 2031-03-17) [planned]'],
    ],
    [
      'Police arrested Tomas Novak near Plzen on 3 June 2029.',
      ['Police —ARRESTED→ Tomas Novak when: 3 June 2029 (2029-06-03 to 2029-06-04) where: Plzen'],
    ],
    [
      'On Tuesday, at a hotel near Porto, Ana Ito met Luis Ferreira.',
      [
        'a hotel —NEAR→ Porto where: Porto',
        'Ana Ito —MET_WITH→ Luis Ferreira when: Tuesday (2031-03-04 to 2031-03-05) where: a hotel',
      ],
    ],
    ['Chile has backed Peru since 1998.', ['Chile —SUPPORTS→ Peru when: since 1998 (1998 to open)']],
    [
      'The workers marched for the first time since 2019, and Denmark criticized Ghana.',
      ['Denmark —CRITICIZED→ Ghana'],
    ],
    [
      'On Monday Ana Ito met Pedro Alvarez and praised Chile.',
      [
        'Ana Ito —MET_WITH→ Pedro Alvarez when: Monday (2031-03-03 to 2031-03-04)',
        'Ana Ito —PRAISED→ Chile when: Monday (2031-03-03 to 2031-03-04)',
      ],
    ],
    ['Carla Mendes said on Tuesday that Norway had attacked Chad.', ['Norway —ATTACKED→ Chad [says Carla Mendes]']],
    [
      'An agreement between Norway and Chile was reached in mid-January.',
      [
        'Norway —PARTY_TO→ An agreement when: mid-January (2031-01-11 to 2031-01-21)',
        'Norway —AGREED_WITH→ Chile when: mid-January (2031-01-11 to 2031-01-21)',
        'Chile —PARTY_TO→ An agreement when: mid-January (2031-01-11 to 2031-01-21)',
      ],
    ],
    [
      'On Monday Norway condemned the attack by Chad.',
      ['Norway —CRITICIZED→ the attack when: Monday (2031-03-03 to 2031-03-04)', 'Chad —PARTY_TO→ the attack'],
    ],
    ['Peru fought Chile for nine months.', ['Peru —FOUGHT→ Chile']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text, { circumstances: true, date: '2031-03-05' })).toEqual(claims)
  })
})
