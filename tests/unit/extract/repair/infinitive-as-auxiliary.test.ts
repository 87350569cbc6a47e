import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A verb with “to” of its own is no auxiliary', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Uganda rejected a plan to have Kenya lead the Lake League.',
      ['Uganda —REJECTED→ a plan', 'Kenya —HEADS→ Lake League [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
