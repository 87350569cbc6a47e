import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('“I” and “you” outside quotations are who speaks there and who is spoken to', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Dear Katherine,\n\nI met Roy Tanaka in Lima. You criticized Chile.\n\nBest wishes,\n\nBill',
      ['Bill —MET_WITH→ Roy Tanaka', 'Katherine —CRITICIZED→ Chile'],
    ],
    ['My name is Amy Sells. I criticized Chile.', ['Amy Sells —CRITICIZED→ Chile']],
    ['By Ana Ito\n\nI met Roy Tanaka in Lima.', ['Ana Ito —MET_WITH→ Roy Tanaka']],
    [
      'Harbour News interviews Ana Ito about bees\n\nWhat happened next?\n\nI left Norway in May.\n\nWhy?\n\nI supported Peru.',
      ['Ana Ito —LEFT→ Norway', 'Ana Ito —SUPPORTS→ Peru'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
