import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('What somebody says is held by who says it', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Carla Mendes said that Pedro Alvarez had met Ana Ito.', ['Pedro Alvarez —MET_WITH→ Ana Ito [says Carla Mendes]']],
    [
      'Solveig Energy has bought Nordlys Maritime, Lena Brandt said.',
      ['Solveig Energy —ACQUIRED→ Nordlys Maritime [says Lena Brandt]'],
    ],
    ['Rebels, Joseph Okafor said, attacked Goma.', ['Rebels —ATTACKED→ Goma [says Joseph Okafor]']],
    [
      'Carla Mendes said: “Ana Ito, the mayor of Porto, met Pedro Alvarez.”',
      ['Ana Ito —HOLDS_OFFICE_IN→ Porto [says Carla Mendes]', 'Ana Ito —MET_WITH→ Pedro Alvarez [says Carla Mendes]'],
    ],
    [
      'According to the Danish police, Viktor Lindqvist fled to Brazil.',
      ['the Danish police —COMES_FROM→ Danish', 'Viktor Lindqvist —MOVED_TO→ Brazil [says the Danish police]'],
    ],
    [
      'Tomas Novak told Reuters that Amina Diallo believes Kenya supports the Narva Front.',
      ['Tomas Novak —TOLD→ Reuters', 'Kenya —SUPPORTS→ Narva Front [possible, says Tomas Novak, says Amina Diallo]'],
    ],
    [
      'Grace Muthoni thanked Norway for hosting the Oslo conference.',
      [
        'Grace Muthoni —THANKED→ Norway',
        'Norway —HOSTED→ the Oslo conference [says Grace Muthoni]',
        'the Oslo conference —TOOK_PLACE_IN→ Oslo [says Grace Muthoni]',
      ],
    ],
    [
      'Peru accused Chile of violating the Arica Pact.',
      ['Peru —ACCUSED→ Chile', 'Chile —VIOLATED→ Arica Pact [possible, says Peru]'],
    ],
    [
      'Reuters reported that Estonia had said that Latvia had left the Baltic League.',
      ['Latvia —LEFT→ Baltic League [says Reuters, says Estonia]'],
    ],
    [
      'Hana Sato claims that Priya Raman insulted Nadia Rahman.',
      ['Priya Raman —CRITICIZED→ Nadia Rahman [possible, says Hana Sato]'],
    ],
    [
      'The Ministry of Fisheries announced that Iceland and Norway had signed the Cod Treaty.',
      [
        'Iceland —SIGNED→ Cod Treaty [says Ministry of Fisheries]',
        'Norway —SIGNED→ Cod Treaty [says Ministry of Fisheries]',
      ],
    ],
    [
      'Kenya backs Uganda, according to Grace Muthoni and Reuters.',
      ['Kenya —SUPPORTS→ Uganda [says Grace Muthoni, says Reuters]'],
    ],
    [
      'Before meeting Pedro Alvarez, Ana Ito said Kenya was an ally of Chile.',
      ['Ana Ito —MET_WITH→ Pedro Alvarez', 'Kenya —COOPERATES_WITH→ Chile [says Ana Ito]'],
    ],
    [
      'Lena Brandt praised Tomas Novak for helping Amina Diallo.',
      ['Lena Brandt —PRAISED→ Tomas Novak', 'Tomas Novak —AIDED→ Amina Diallo [says Lena Brandt]'],
    ],
    [
      'The Lagos Herald, citing two officials, reported that Ghana had expelled Joseph Okafor.',
      ['Ghana —EXPELLED→ Joseph Okafor [says Lagos Herald]'],
    ],
    ['Denmark confirmed it had sued Nordlys Maritime.', ['Denmark —SUED→ Nordlys Maritime [says Denmark]']],
    [
      'Kenya, Grace Muthoni told the BBC, had betrayed Uganda and attacked Rwanda.',
      ['Kenya —ATTACKED→ Rwanda [says Grace Muthoni]', 'Grace Muthoni —TOLD→ BBC'],
    ],
    ['Poland says Belarus attacked Latvia; Belarus says Poland did.', ['Belarus —ATTACKED→ Latvia [says Poland]']],
    [
      'In a statement, the Cod League said Iceland had violated the Cod Treaty.',
      ['Iceland —VIOLATED→ Cod Treaty [says Cod League]'],
    ],
    [
      'Ana Ito warned that Chile would leave the Andean League.',
      ['Chile —LEFT→ Andean League [planned, says Ana Ito]'],
    ],
    [
      'Rosa Quispe wrote in the Lima Post that Peru had abandoned Bolivia and that Chile had attacked it.',
      ['Chile —ATTACKED→ Bolivia [says Rosa Quispe]'],
    ],
    [
      'Rosa Quispe called the strikers “vandals who were invited by Peru”.',
      ['Rosa Quispe —DESCRIBED_AS→ the strikers as “vandals”', 'Peru —INVITED→ vandals [says Rosa Quispe]'],
    ],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
