import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'
import { reading } from '../../../fixtures/reading.ts'

const options = { events: true, circumstances: true, date: '2031-03-05' }

describe('A verb states an event with its parties, time and place, beside the claim between them', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ana Ito met Pedro Alvarez in Porto on Monday.',
      [
        'Ana Ito —PARTY_TO→ met when: Monday (2031-03-03 to 2031-03-04) where: Porto',
        'Ana Ito —MET_WITH→ Pedro Alvarez when: Monday (2031-03-03 to 2031-03-04) where: Porto',
        'met —TOOK_PLACE_IN→ Porto when: Monday (2031-03-03 to 2031-03-04) where: Porto',
        'Pedro Alvarez —PARTY_TO→ met when: Monday (2031-03-03 to 2031-03-04) where: Porto',
      ],
    ],
    [
      'Tomas Novak was arrested on Monday.',
      ['Tomas Novak —TARGET_OF→ arrested when: Monday (2031-03-03 to 2031-03-04)'],
    ],
    ['Ana Ito resigned in May 2030.', ['Ana Ito —PARTY_TO→ resigned when: May 2030 (2030-05 to 2030-06)']],
    [
      'Carla Mendes visited Kenya last week.',
      [
        'Carla Mendes —PARTY_TO→ visited when: last week (2031-02-24 to 2031-03-03)',
        'Carla Mendes —VISITED→ Kenya when: last week (2031-02-24 to 2031-03-03)',
        'visited —TOOK_PLACE_IN→ Kenya when: last week (2031-02-24 to 2031-03-03)',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text, options)).toEqual(claims)
  })
})

test('a claim knows the event that it comes from', async () => {
  const { extraction, mention } = await reading('Ana Ito met Pedro Alvarez in Porto on Monday.')
  const [met] = extraction.claims.filter(({ relation }) => relation === 'MET_WITH')
  expect(mention(met?.evidence.event ?? '')).toMatchObject({ text: 'met', kind: 'verb', eventKind: 'meeting' })
})

describe('What did not happen and is not planned is no event', () => {
  test.each([
    'Ana Ito did not meet Pedro Alvarez.',
    'Ana Ito may meet Pedro Alvarez.',
    'The committee regularly meets Pedro Alvarez.',
    'The campaign to defeat Pedro Alvarez continues.',
    'The dockers’ union released a study on Monday.',
    'Ana Ito repeated her call for a recount.',
  ])('%s', async (text) => {
    const { extraction } = await reading(text)
    expect(extraction.mentions.filter(({ eventKind }) => eventKind !== undefined)).toEqual([])
  })
})

describe('Sentences about one event share it, those about two do not', () => {
  test.each<[text: string, links: readonly string[]]>([
    ['Ana Ito met Pedro Alvarez in Lisbon. Ito received Alvarez at the palace.', ['received: the same event as “met”']],
    ['Rebels attacked Goma on Sunday. The attack shocked Rwanda.', ['The attack: the same event as “attacked”']],
    ['Ana Ito met Pedro Alvarez on Monday. Ito met Alvarez on Friday 14 February.', []],
    ['Ana Ito met Pedro Alvarez in Lisbon. Ito met Alvarez in Oslo.', []],
    ['Ana Ito met Pedro Alvarez in Lisbon. Ito then met Carla Mendes.', []],
    ['Two miners were killed in an attack in Mora.', ['killed: says what happened in “an attack”']],
  ])('%s', async (text, links) => {
    const { extraction, mention } = await reading(text, { date: '2031-03-05' })
    const events = extraction.coreference.filter((link) => mention(link.mention).eventKind !== undefined)
    expect(events.map((link) => `${mention(link.mention).text}: ${link.why}`)).toEqual(links)
  })
})

test('a number of votes, a conference of that name and the way to a place are no events with parties', async () => {
  expect(await claimsIn('Rosa Quispe defeated Luis Ferreira by 80 votes.')).toEqual([
    'Rosa Quispe —DEFEATED→ Luis Ferreira',
  ])
  expect(await claimsIn('The NATO summit opened in Porto.')).toEqual(['The NATO summit —TOOK_PLACE_IN→ Porto'])
  expect(await claimsIn('The journey to Kenya was long.')).toEqual([])
})
