import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Each conjunct has a claim of its own', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Peru and Chile signed the Arica Pact.', ['Peru —SIGNED→ Arica Pact', 'Chile —SIGNED→ Arica Pact']],
    [
      'Ana Ito met Pedro Alvarez and Carla Mendes.',
      ['Ana Ito —MET_WITH→ Pedro Alvarez', 'Ana Ito —MET_WITH→ Carla Mendes'],
    ],
    ['Latvia criticized Belarus and thanked Poland.', ['Latvia —CRITICIZED→ Belarus', 'Latvia —THANKED→ Poland']],
    [
      'Lena Brandt travelled to Accra, met Grace Muthoni and praised the Volta Foundation.',
      [
        'Lena Brandt —TRAVELED_TO→ Accra',
        'Lena Brandt —MET_WITH→ Grace Muthoni',
        'Lena Brandt —PRAISED→ Volta Foundation',
      ],
    ],
    [
      'Joseph Okafor, Amina Diallo and Hana Sato attended the Dakar summit.',
      [
        'Joseph Okafor —ATTENDED→ the Dakar summit',
        'Amina Diallo —ATTENDED→ the Dakar summit',
        'Hana Sato —ATTENDED→ the Dakar summit',
        'the Dakar summit —TOOK_PLACE_IN→ Dakar',
      ],
    ],
    [
      'Solveig Energy and Nordlys Maritime sued the Danish tax agency.',
      ['Solveig Energy —SUED→ the Danish tax agency', 'Nordlys Maritime —SUED→ the Danish tax agency'],
    ],
    [
      'Both Kenya and Uganda support the African Union.',
      ['Kenya —SUPPORTS→ African Union', 'Uganda —SUPPORTS→ African Union'],
    ],
    [
      'Mikael Strand met Viktor Lindqvist, and Lena Brandt visited Oslo.',
      ['Mikael Strand —MET_WITH→ Viktor Lindqvist', 'Lena Brandt —VISITED→ Oslo'],
    ],
    [
      'Chile and Peru criticized Bolivia, which had left the Andean League.',
      ['Chile —CRITICIZED→ Bolivia', 'Peru —CRITICIZED→ Bolivia', 'Bolivia —LEFT→ Andean League'],
    ],
    [
      'Kenya, Uganda and Rwanda met in Kigali.',
      ['Kenya —MET_WITH→ Uganda', 'Kenya —MET_WITH→ Rwanda', 'Uganda —MET_WITH→ Rwanda'],
    ],
    [
      'The union’s leaders, including Samuel Kiprono and Rosa Quispe, met Lena Brandt.',
      [
        'The union’s leaders —MET_WITH→ Lena Brandt',
        'Samuel Kiprono —MET_WITH→ Lena Brandt',
        'Rosa Quispe —MET_WITH→ Lena Brandt',
      ],
    ],
    [
      'Latvia backs neither Belarus nor Russia.',
      ['Latvia —SUPPORTS→ Belarus [negated]', 'Latvia —SUPPORTS→ Russia [negated]'],
    ],
    ['Poland supports Lithuania but opposes Belarus.', ['Poland —SUPPORTS→ Lithuania', 'Poland —OPPOSES→ Belarus']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
