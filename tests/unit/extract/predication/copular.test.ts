import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A noun or adjective behind “is” relates the subject to what hangs on it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Nadia Rahman is a supporter of the Green Party.', ['Nadia Rahman —SUPPORTS→ Green Party']],
    ['Iceland has been critical of Japan for years.', ['Iceland —CRITICIZED→ Japan']],
    ['Tomas Novak is the mayor of Plzen.', ['Tomas Novak —HOLDS_OFFICE_IN→ Plzen']],
    ['Mikael Strand is married to Lena Brandt.', ['Mikael Strand —MARRIED_TO→ Lena Brandt']],
    [
      'Samuel Kiprono is a member of the Labour Party and the head of a bank.',
      ['Samuel Kiprono —MEMBER_OF→ Labour Party', 'Samuel Kiprono —HEADS→ a bank'],
    ],
    ['Peru is an ally of Chile.', ['Peru —COOPERATES_WITH→ Chile']],
    ['Priya Raman is Amina Diallo’s lawyer.', ['Priya Raman —REPRESENTS→ Amina Diallo']],
    ['Bergen is in Norway.', ['Bergen —LOCATED_IN→ Norway']],
    ['Viktor Lindqvist is from Sweden.', ['Viktor Lindqvist —COMES_FROM→ Sweden']],
    ['The Cod League is not part of the European Union.', ['Cod League —PART_OF→ European Union [negated]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
