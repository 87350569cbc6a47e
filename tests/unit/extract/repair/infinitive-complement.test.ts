import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An infinitive right behind a verb that asks for one is its complement', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Georgia has formally applied to join the Black Sea Forum.', ['Georgia —APPLIED_TO_JOIN→ Black Sea Forum']],
    ['Poland voted to leave the Baltic League.', ['Poland —LEFT→ Baltic League [planned]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
