import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'
import { factsIn } from '../../../fixtures/facts-in.ts'

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

describe('A name right behind the noun that says its kind is one thing with it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Rival bidder Lindqvist Group, based in Turku, sued Baltic Ferries.',
      ['Lindqvist Group —BASED_IN→ Turku', 'Lindqvist Group —SUED→ Baltic Ferries'],
    ],
    ['Norway’s trade union federation NNU opposes the sale.', ['NNU —OPPOSES→ the sale']],
    ['The airline is owned by the Norwegian investment fund Fjord Capital.', ['Fjord Capital —OWNS→ The airline']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('What follows a closed quotation is done by the speaker, what follows a reported clause with its auxiliary is reported', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Luisa Ferreira, who visited Lima, said the ruling “changes nothing” and thanked Amina Diallo.',
      ['Luisa Ferreira —VISITED→ Lima', 'Luisa Ferreira —THANKED→ Amina Diallo'],
    ],
    [
      'A spokesman, Joseph Okafor, said the bank had invited Amina Diallo and had fired Luis Ferreira.',
      [
        'the bank —INVITED→ Amina Diallo [says Joseph Okafor]',
        'the bank —DISMISSED→ Luis Ferreira [says Joseph Okafor]',
      ],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('A preposition keeps its noun, however many words either has', () => {
  test.each<[text: string, facts: readonly string[]]>([
    [
      'Protesters clashed with police in front of the parliament.',
      ['(Protesters; clashed with; police)', '(Protesters; clashed in front of; the parliament)'],
    ],
    ['Okafor resigned over a 200 million pound loan.', ['(Okafor; resigned over; a 200 million pound loan)']],
    ['Andes Copper is run by his brother-in-law.', ['(Andes Copper; is run by; his brother-in-law)']],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})

describe('A person behind a verb without a preposition is its object', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'Ferreira is expected to meet Foreign Secretary Samuel Kiprono on Tuesday.',
      ['Ferreira —MET_WITH→ Samuel Kiprono [planned]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('In a list each part keeps its place', () => {
  test.each<[text: string, claims: readonly string[]]>([
    [
      'The meetings were attended by the League envoy, Rosa Quispe, and by dockers from Peru.',
      ['Rosa Quispe —ATTENDED→ The meetings', 'dockers from Peru —ATTENDED→ The meetings'],
    ],
    [
      'Envoys of the army and of the rebel Narva Front visited Oslo.',
      ['Envoys of the army and of the rebel Narva Front —VISITED→ Oslo'],
    ],
    [
      'The army’s delegation was led by General Pedro Alvarez and the Narva Front’s by Ana Ito.',
      ['Pedro Alvarez —HEADS→ The army’s delegation'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})

describe('What is told of a person right behind the name is told of the person', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Alvarez will wear the shirt left by Mads Holm, who joined Ajax.', ['Mads Holm —JOINED→ Ajax']],
    [
      'Kenya supports the Oslo track, a State Department spokeswoman, Karen Holt, said.',
      ['Kenya —SUPPORTS→ the Oslo track [says Karen Holt]', 'Karen Holt —REPRESENTS→ State Department'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
