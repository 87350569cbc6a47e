import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A title behind a comma opens the next of a list', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'The dinner was attended by Energy Minister Hana Sato, Ambassador Mikael Strand, and General Pedro Alvarez.',
      ['Hana Sato —ATTENDED→ The dinner', 'Mikael Strand —ATTENDED→ The dinner', 'Pedro Alvarez —ATTENDED→ The dinner'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
