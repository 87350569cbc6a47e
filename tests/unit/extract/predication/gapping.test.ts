import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Where the verb is left out the second pair shares that of the first', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Lena Brandt leads the Green Party and Tomas Lund the Labour Party.',
      ['Lena Brandt —HEADS→ Green Party', 'Tomas Lund —HEADS→ Labour Party'],
    ],
    [
      'Ana Ito praised the Arctic Museum, and Pedro Alvarez the Harbour Union.',
      ['Ana Ito —PRAISED→ Arctic Museum', 'Pedro Alvarez —PRAISED→ Harbour Union'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
