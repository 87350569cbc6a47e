import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('An event noun takes up the clause before it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Rebels attacked Goma on Sunday. Rwanda condemned the attack.',
      ['Rebels —ATTACKED→ Goma', 'Rwanda —CRITICIZED→ the attack'],
    ],
    [
      'Solveig Energy bought Nordlys Maritime in June. The weather was fine. Denmark welcomed a meeting.',
      ['Solveig Energy —ACQUIRED→ Nordlys Maritime', 'Denmark —WELCOMED→ a meeting'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
