import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An infinitive without subject has that of the verb above, or its object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ana Ito urged Chile to sign the Arica Pact.',
      ['Ana Ito —URGED→ Chile', 'Chile —SIGNED→ Arica Pact [requested, says Ana Ito]'],
    ],
    [
      'Ana Ito called on Chile to sign the Arica Pact.',
      ['Ana Ito —URGED→ Chile', 'Chile —SIGNED→ Arica Pact [requested, says Ana Ito]'],
    ],
    [
      'Carla Mendes promised Joseph Okafor to visit Lagos.',
      ['Carla Mendes —PROMISED→ Joseph Okafor', 'Carla Mendes —VISITED→ Lagos [planned, says Carla Mendes]'],
    ],
    [
      'Norway helped persuade Sri Lanka to attend the Oslo conference.',
      [
        'Norway —HELPED_PERSUADE→ Sri Lanka',
        'Sri Lanka —ATTENDED→ the Oslo conference',
        'the Oslo conference —TOOK_PLACE_IN→ Oslo',
      ],
    ],
    [
      'Lena Brandt convinced Tomas Novak to join the Green Party.',
      ['Lena Brandt —HELPED_PERSUADE→ Tomas Novak', 'Tomas Novak —JOINED→ Green Party'],
    ],
    [
      'Viktor Lindqvist was forced to resign from the National Bank.',
      ['Viktor Lindqvist —RESIGNED_FROM→ National Bank'],
    ],
    [
      'Amina Diallo came to Accra to meet Grace Muthoni.',
      ['Amina Diallo —TRAVELED_TO→ Accra', 'Amina Diallo —MET_WITH→ Grace Muthoni [planned]'],
    ],
    [
      'Nigeria’s president asked Joseph Okafor to lead the Energy Council.',
      [
        'Nigeria’s president —HOLDS_OFFICE_IN→ Nigeria',
        'Nigeria’s president —DEMANDED_OF→ Joseph Okafor',
        'Joseph Okafor —HEADS→ Energy Council [requested, says Nigeria’s president]',
      ],
    ],
    ['Grace Muthoni threatened to sue the Lagos Herald.', ['Grace Muthoni —SUED→ Lagos Herald [planned]']],
    ['Amina Diallo was asked to join the Green Party.', ['Amina Diallo —JOINED→ Green Party [requested]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
