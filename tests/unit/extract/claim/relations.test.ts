import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A relation says no more than the sentence', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Hana Sato is a close friend of Ana Ito.', ['Hana Sato —FRIEND_OF→ Ana Ito']],
    ['Joseph Okafor returned to Kenya in May.', ['Joseph Okafor —TRAVELED_TO→ Kenya']],
    ['Norway banned the Green Party.', ['Norway —BANNED→ Green Party']],
    ['Ana Ito earned a PhD from Harvard University.', ['Ana Ito —STUDIED_AT→ Harvard University']],
    ['Peru sold Andes Air to Chile.', ['Peru —SOLD_TO→ Chile']],
    ['Solveig Energy offers tours.', []],
    ['Hana Sato made her debut in Oslo.', []],
    [
      'The Red Star won the Baltic Cup over the Narva Rovers.',
      ['Red Star —WON→ Baltic Cup', 'Red Star —DEFEATED→ Narva Rovers'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A list is no name for its first member', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Teams from Chad, Niger and Mali arrived in Accra.',
      ['Teams —COMES_FROM→ Chad', 'Teams —COMES_FROM→ Niger', 'Teams —COMES_FROM→ Mali', 'Teams —TRAVELED_TO→ Accra'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

test('what names the members of a group makes none of them a member of another', async () => {
  const claims = await claimsIn('The town has a team that includes Lima natives and students from Kenya.')
  expect(claims.filter((claim) => claim.includes('MEMBER_OF'))).toEqual([
    'Lima natives —MEMBER_OF→ a team',
    'students —MEMBER_OF→ a team',
  ])
})
