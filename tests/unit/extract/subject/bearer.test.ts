import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('What is told of a predicate noun is told of its bearer', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Ana Ito is a lawyer who founded the Green Party.', ['Ana Ito —FOUNDED→ Green Party']],
    ['The Arctic Museum is a gallery located in Tromsø.', ['Arctic Museum —LOCATED_IN→ Tromsø']],
    ['It was Ana Ito who signed the Arica Pact.', ['Ana Ito —SIGNED→ Arica Pact']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
