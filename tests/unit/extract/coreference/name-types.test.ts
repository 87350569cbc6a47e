import { describe, expect, test } from 'vitest'
import { typesIn } from '../../../fixtures/types-in.ts'

describe('A name has one type over the whole document', () => {
  test.each<[text: string, types: readonly string[]]>([
    ['Estonia met Latvia. Estonia visited Oslo.', ['Estonia: place', 'Latvia: place', 'Estonia: place', 'Oslo: place']],
    [
      'Ana Ito leads the Harbour Council. Ito praised the Council of Bergen.',
      ['Ana Ito: person', 'Harbour Council: organization', 'Ito: person', 'Council of Bergen: organization'],
    ],
    [
      'The Lagos Summit ended. Nigeria hosted the Lagos Summit.',
      ['Lagos Summit: event', 'Nigeria: place', 'Lagos Summit: event'],
    ],
    [
      'Peru signed the Arica Treaty. Chile tore up the Arica Treaty.',
      ['Peru: place', 'Arica Treaty: document', 'Chile: place', 'Arica Treaty: document'],
    ],
    ['Georgia sued Armenia. Then Georgia said it would pay.', ['Georgia: place', 'Armenia: place', 'Georgia: place']],
    ['The U.K. sued Iceland. Japan thanked the UK.', ['U.K.: place', 'Iceland: place', 'Japan: place', 'UK: place']],
    [
      'Talks with the Narva Front failed. The Narva Front left Tallinn.',
      ['Narva Front: organization', 'Narva Front: organization', 'Tallinn: place'],
    ],
  ])('%s', async (text, types) => {
    expect(await typesIn(text)).toEqual(types)
  })
})

describe('A name that is widely known has its type from a list', () => {
  test.each<[text: string, types: readonly string[]]>([
    ['Boko Haram attacked Maiduguri.', ['Boko Haram: organization', 'Maiduguri: place']],
    ['The Golan Heights were shelled.', ['Golan Heights: place']],
    ['In Oslo many Democrats voted.', ['Oslo: place', 'Democrats: group']],
    ['The Christian Democrats won.', ['Christian Democrats: organization']],
  ])('%s', async (text, types) => {
    expect(await typesIn(text)).toEqual(types)
  })
})
