import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An infinitive behind a noun of trying belongs to it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'The port reopened after a campaign by Samuel Kiprono to defeat Luis Ferreira.',
      ['Samuel Kiprono —DEFEATED→ Luis Ferreira [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
