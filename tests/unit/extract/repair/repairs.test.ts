import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('A name takes the place of the title that it hangs on', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Kenya thanked union director Ana Ito and port manager Joseph Okafor.',
      ['Kenya —THANKED→ Ana Ito', 'Kenya —THANKED→ Joseph Okafor'],
    ],
    ['The talks were led by Defence Secretary Luis Ferreira.', ['Luis Ferreira —HEADS→ The talks']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A title behind a comma opens the next of a list', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Mayor Rosa Quispe, police chief Lena Brandt and union leader Samuel Kiprono visited Arica.',
      ['Rosa Quispe —VISITED→ Arica', 'Lena Brandt —VISITED→ Arica', 'Samuel Kiprono —VISITED→ Arica'],
    ],
    [
      'The dinner was attended by Energy Minister Hana Sato, Ambassador Mikael Strand, and General Pedro Alvarez.',
      ['Hana Sato —ATTENDED→ The dinner', 'Mikael Strand —ATTENDED→ The dinner', 'Pedro Alvarez —ATTENDED→ The dinner'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A verb with “to” of its own is no auxiliary', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Iceland backed Chile’s initiative to have Japan tried for illegal whaling at the Maritime Court.',
      [
        'Iceland —SUPPORTS→ Chile’s initiative',
        'Chile —PARTY_TO→ Chile’s initiative',
        'Japan —TRIED_AT→ Maritime Court [planned]',
      ],
    ],
    [
      'Uganda rejected a plan to have Kenya lead the Lake League.',
      ['Uganda —REJECTED→ a plan', 'Kenya —HEADS→ Lake League [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A second subject, behind the verb, is its object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      '“The strike goes on,” Samuel Kiprono told Harbour Union officials.',
      ['Samuel Kiprono —TOLD→ Harbour Union officials', 'Harbour Union officials —WORKS_FOR→ Harbour Union'],
    ],
    [
      '“The fight is not over,” Amina Diallo told Green Party members.',
      ['Amina Diallo —TOLD→ Green Party members', 'Green Party members —MEMBER_OF→ Green Party'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

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

describe('An infinitive right behind a verb that asks for one is its complement', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Georgia has formally applied to join the Black Sea Forum.', ['Georgia —APPLIED_TO_JOIN→ Black Sea Forum']],
    ['Poland voted to leave the Baltic League.', ['Poland —LEFT→ Baltic League [planned]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('An infinitive behind a noun of trying belongs to it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'A truce was reached after weeks-long efforts by Norway, Ghana and Oman to mediate between the parties.',
      [
        'Norway —MEDIATED_BETWEEN→ the parties',
        'Ghana —MEDIATED_BETWEEN→ the parties',
        'Oman —MEDIATED_BETWEEN→ the parties',
      ],
    ],
    [
      'The port reopened after a campaign by Samuel Kiprono to defeat Luis Ferreira.',
      ['Samuel Kiprono —DEFEATED→ Luis Ferreira [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('Behind a comma, “and” goes on with the main clause', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Estonia backs the Narva Council, which runs the port, and sued Latvia.',
      ['Estonia —SUPPORTS→ Narva Council', 'Estonia —SUED→ Latvia', 'Narva Council —OPERATES→ the port'],
    ],
    [
      'Chile is an ally of Peru, which it calls a friend, and hosted Rosa Quispe twice.',
      ['Chile —COOPERATES_WITH→ Peru', 'Chile —HOSTED→ Rosa Quispe', 'Chile —DESCRIBED_AS→ Peru as “a friend”'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A clause without comma belongs to the noun before, not to a name', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Kenya condemned the attack on Fort Mora that killed Joseph Okafor.',
      [
        'Kenya —CRITICIZED→ the attack',
        'the attack —KILLED→ Joseph Okafor',
        'Fort Mora —TARGET_OF→ the attack',
        'Joseph Okafor —TARGET_OF→ the attack',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A second speaker goes on after the first', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Norway attacked Iceland, Lena Brandt said, but Tomas Novak said that Denmark attacked Sweden.',
      ['Norway —ATTACKED→ Iceland [says Lena Brandt]', 'Denmark —ATTACKED→ Sweden [says Tomas Novak]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A name behind the noun that the verb acts on names it', () => {
  test('Kenya beat newcomers Chad on Monday.', async () => {
    expect(await claimsIn('Kenya beat newcomers Chad on Monday.')).not.toContain('Chad —DEFEATED→ newcomers')
  })
})
