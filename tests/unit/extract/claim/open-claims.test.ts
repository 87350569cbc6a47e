import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('What no relation covers is an open claim in the words of the text', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Ana Ito said in Porto that Kenya had left.', ['Ana Ito —RELATED (said in)→ Porto']],
    ['Norway opened the Arctic Museum.', ['Norway —RELATED (opened)→ Arctic Museum']],
    [
      'Pedro Alvarez replaced the roof of the Lima Theatre.',
      [
        'Pedro Alvarez —RELATED (replaced)→ the roof of the Lima Theatre',
        'Pedro Alvarez —RELATED (replaced roof of)→ Lima Theatre',
      ],
    ],
    ['Ana Ito said that rain was likely.', []],
    ['Carla Mendes left after the vote.', []],
    ['The ferry was repainted by Chile.', ['The ferry —RELATED (was repainted by)→ Chile']],
    ['Carla Mendes spoke by phone.', []],
    [
      'Hana Sato borrowed money from the Narva Bank.',
      ['Hana Sato —RELATED (borrowed)→ money', 'Hana Sato —RELATED (borrowed money from)→ Narva Bank'],
    ],
    [
      'Joseph Okafor inherited the Lagos Herald from Amina Diallo.',
      [
        'Joseph Okafor —RELATED (inherited)→ Lagos Herald',
        'Joseph Okafor —RELATED (inherited from)→ Amina Diallo',
        'Lagos Herald —RELATED (inherited from)→ Amina Diallo',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text, { open: true })).toEqual(claims)
  })
})
