import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An infinitive without subject has that of the verb above, or its object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Carla Mendes promised Joseph Okafor to visit Lagos.',
      ['Carla Mendes —PROMISED→ Joseph Okafor', 'Carla Mendes —VISITED→ Lagos [planned, says Carla Mendes]'],
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
      ['Amina Diallo —VISITED→ Accra', 'Amina Diallo —MET_WITH→ Grace Muthoni [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
