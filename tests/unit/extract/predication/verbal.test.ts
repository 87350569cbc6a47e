import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A verb in the active voice relates its subject to its object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Porto is the town where Ana Ito lives.', ['Ana Ito —LIVES_IN→ the town']],
    ['Ana Ito met Pedro Alvarez.', ['Ana Ito —MET_WITH→ Pedro Alvarez']],
    [
      'Norwegian police arrested Viktor Lindqvist in Bergen late on Sunday.',
      ['Norwegian police —COMES_FROM→ Norwegian', 'Norwegian police —ARRESTED→ Viktor Lindqvist'],
    ],
    ['Luis Ferreira phoned Lena Brandt after the vote.', ['Luis Ferreira —PHONED→ Lena Brandt']],
    [
      'Over the past decade, Solveig Energy has quietly acquired the Danish shipping company Nordlys Maritime.',
      ['Solveig Energy —ACQUIRED→ Nordlys Maritime'],
    ],
    [
      'Last week the African Union sharply condemned the coup in Guinea.',
      ['African Union —CRITICIZED→ the coup', 'the coup —TOOK_PLACE_IN→ Guinea'],
    ],
    ['Hana Sato, Japan’s best-known roboticist, founded Umi Robotics in 2004.', ['Hana Sato —FOUNDED→ Umi Robotics']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A passive is turned round where its agent is named', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Joseph Okafor was praised by Carla Mendes.', ['Carla Mendes —PRAISED→ Joseph Okafor']],
    [
      'The Bergen summit was attended by Norway and Iceland.',
      [
        'The Bergen summit —TOOK_PLACE_IN→ Bergen',
        'Norway —ATTENDED→ The Bergen summit',
        'Iceland —ATTENDED→ The Bergen summit',
      ],
    ],
    ['Viktor Lindqvist was arrested in Bergen on Sunday.', []],
    [
      'The director, Tomas Novak, has been sued by the Harbour Workers’ Union.',
      ['Harbour Workers’ Union —SUED→ Tomas Novak'],
    ],
    ['Hana Sato was tried at the Supreme Court of Chile.', ['Hana Sato —TRIED_AT→ Supreme Court of Chile']],
    [
      'Nordlys Maritime, bought by Solveig Energy in 2019, employs 400 people.',
      ['Solveig Energy —ACQUIRED→ Nordlys Maritime', '400 people —WORKS_FOR→ Nordlys Maritime'],
    ],
    ['The port of Mora has been occupied by rebels since June.', ['rebels —CAPTURED→ The port of Mora']],
    [
      'Two ministers were dismissed by President Samuel Kiprono over the scandal.',
      ['Samuel Kiprono —DISMISSED→ Two ministers'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A prepositional object counts as an object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Carla Mendes flew to Nairobi on Tuesday.', ['Carla Mendes —TRAVELED_TO→ Nairobi']],
    ['Kenya withdrew from the Lake Turkana Treaty.', ['Kenya —WITHDREW_FROM→ Lake Turkana Treaty']],
    ['Chile sold ten patrol boats to Peru.', ['Chile —SOLD_TO→ Peru']],
    ['Grace Muthoni spoke with Samuel Kiprono for an hour.', ['Grace Muthoni —SPOKE_WITH→ Samuel Kiprono']],
    [
      'Thousands of teachers protested against the government in Lima.',
      ['Thousands of teachers —PROTESTED_AGAINST→ the government', 'the government —LOCATED_IN→ Lima'],
    ],
    ['Amina Diallo studied at the University of Dakar.', ['Amina Diallo —STUDIED_AT→ University of Dakar']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A verb and its particle are one', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Grace Muthoni stepped down from the National Bank.', ['Grace Muthoni —RESIGNED_FROM→ National Bank']],
    ['The Labour Party kicked out Tomas Novak.', ['Labour Party —EXPELLED→ Tomas Novak']],
    [
      'Icelandic voters turned down the fishing treaty.',
      ['Icelandic voters —COMES_FROM→ Icelandic', 'Icelandic voters —REJECTED→ the fishing treaty'],
    ],
    ['Moldova called on Romania to open the border.', ['Moldova —URGED→ Romania']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
