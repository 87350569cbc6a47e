import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A name takes the place of the title that it hangs on', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Kenya thanked union director Ana Ito and port manager Joseph Okafor.',
      ['Kenya —THANKED→ Ana Ito', 'Kenya —THANKED→ Joseph Okafor'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
