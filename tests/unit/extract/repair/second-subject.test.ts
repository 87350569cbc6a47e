import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A second subject, behind the verb, is its object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      '“The strike goes on,” Samuel Kiprono told Harbour Union officials.',
      ['Samuel Kiprono —TOLD→ Harbour Union officials', 'Harbour Union officials —WORKS_FOR→ Harbour Union'],
    ],
    [
      '“The fight is not over,” Amina Diallo told Green Party members.',
      ['Amina Diallo —TOLD→ Green Party members', 'Green Party members —MEMBER_OF→ Green Party'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
