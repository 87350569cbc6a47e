import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Behind a comma, “and” goes on with the main clause', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Estonia backs the Narva Council, which runs the port, and sued Latvia.',
      ['Estonia —SUPPORTS→ Narva Council', 'Narva Council —OPERATES→ the port', 'Estonia —SUED→ Latvia'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
