import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A definite description takes up what was named before', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'The Ministry of Fisheries fined Nordlys Maritime. The ministry also sued Denmark.',
      ['Ministry of Fisheries —SANCTIONED→ Nordlys Maritime', 'Ministry of Fisheries —SUED→ Denmark'],
    ],
    [
      'A delegation from the Andean League met Lena Brandt. The delegation later visited Bergen.',
      [
        'A delegation from the Andean League —REPRESENTS→ Andean League',
        'A delegation from the Andean League —MET_WITH→ Lena Brandt',
        'A delegation from the Andean League —VISITED→ Bergen',
      ],
    ],
    [
      'Peru signed a treaty in May. Chile rejected the treaty.',
      ['Peru —SIGNED→ a treaty', 'Chile —REJECTED→ a treaty'],
    ],
    [
      'Kenya signed a fishing treaty. Uganda rejected the trade treaty.',
      ['Kenya —SIGNED→ a fishing treaty', 'Uganda —REJECTED→ the trade treaty'],
    ],
    [
      'The Narva Bank sued Estonia. A bank criticized Latvia.',
      ['Narva Bank —SUED→ Estonia', 'A bank —CRITICIZED→ Latvia'],
    ],
    [
      'Solveig Energy fired Tomas Novak. The company also left Denmark.',
      ['Solveig Energy —DISMISSED→ Tomas Novak', 'Solveig Energy —LEFT→ Denmark'],
    ],
    [
      'Iceland criticized Japan. The country also left the Cod League.',
      ['Iceland —CRITICIZED→ Japan', 'Iceland —LEFT→ Cod League'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
