import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Two phrases that words of the sentence join are connected, and nothing more is claimed', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'The navy moved the prisoners to Lima.',
      [
        'The navy —RELATED (moved)→ the prisoners',
        'The navy —RELATED (moved prisoners to)→ Lima',
        'the prisoners —RELATED (moved to)→ Lima',
      ],
    ],
    ['The villages around Narva voted.', ['The villages —RELATED (around)→ Narva']],
    ['Coalition members, such as Chile, voted.', []],
    [
      'The company owns offices in Lima.',
      [
        'The company —RELATED (owns)→ offices',
        'The company —RELATED (owns offices in)→ Lima',
        'offices —RELATED (owns in)→ Lima',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text, { open: true })).toEqual(claims)
  })

  test('a surer claim between the same two leaves no room for a connection', async () => {
    expect(await claimsIn('The shipyard in Esbjerg closed.', { open: true })).toEqual([
      'The shipyard —LOCATED_IN→ Esbjerg',
    ])
  })
})
