import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A group is of the body that names it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'A delegation from the Harbour Workers’ Union met Lena Brandt.',
      [
        'A delegation from the Harbour Workers’ Union —REPRESENTS→ Harbour Workers’ Union',
        'A delegation from the Harbour Workers’ Union —MET_WITH→ Lena Brandt',
      ],
    ],
    [
      'Green Party lawmakers criticized Tomas Novak.',
      ['Green Party lawmakers —MEMBER_OF→ Green Party', 'Green Party lawmakers —CRITICIZED→ Tomas Novak'],
    ],
    [
      'A group of fishermen from Iceland sued the European Commission.',
      ['A group of fishermen —SUED→ European Commission'],
    ],
    ['The Northern Light movement sued Kenya.', ['The Northern Light movement —SUED→ Kenya']],
    [
      'The mission of the Port Institute was praised by Ana Ito.',
      ['Ana Ito —PRAISED→ The mission of the Port Institute'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
