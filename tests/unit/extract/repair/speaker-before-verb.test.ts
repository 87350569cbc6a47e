import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Who stands right before a closing verb of saying says what was said', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Samuel Kiprono received Lena Brandt at the Mombasa terminal, the Kenya Ports Authority said.',
      ['Samuel Kiprono —MET_WITH→ Lena Brandt [says Kenya Ports Authority]'],
    ],
    [
      'Nordlys Maritime has left Denmark, Esbjerg Chamber of Commerce reported.',
      ['Nordlys Maritime —LEFT→ Denmark [says Esbjerg Chamber of Commerce]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
