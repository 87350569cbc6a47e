import { describe, expect, test } from 'vitest'
import { factsIn } from '../../../fixtures/facts-in.ts'

describe('A fact stands between any two phrases', () => {
  test.each<[text: string, facts: readonly string[]]>([
    ['Ana Ito opened the old lighthouse.', ['(Ana Ito; opened; the old lighthouse)']],
    ['The parties held talks in Oslo.', ['(The parties; held; talks in Oslo)', '(The parties; held talks in; Oslo)']],
    ['The lighthouse is old.', ['(The lighthouse; is; old)']],
    ['Samuel Kiprono, the head of the union, left.', ['(Samuel Kiprono; is; the head of the union)']],
    [
      'The ferry was built by a Danish yard in 1998.',
      ['(The ferry; was built by; a Danish yard)', '(The ferry; was built in; 1998)'],
    ],
    [
      'Rosa Quispe lives in Arica and works at the port.',
      ['(Rosa Quispe; lives in; Arica)', '(Rosa Quispe; works at; the port)'],
    ],
    ['Chile did not ratify the treaty.', ['(Chile; did not ratify; the treaty)']],
    [
      'The fishermen who blocked the harbour want higher prices.',
      ['(The fishermen; blocked; the harbour)', '(The fishermen; want; higher prices)'],
    ],
    [
      'In March the council sold the ferry to a Danish firm.',
      [
        '(the council; sold the ferry In; March)',
        '(the council; sold; the ferry)',
        '(the council; sold the ferry to; a Danish firm)',
      ],
    ],
    ['Rosa Quispe is a teacher.', ['(Rosa Quispe; is; a teacher)']],
    [
      'The harbour, built in 1890, belongs to the city.',
      ['(The harbour; built in; 1890)', '(The harbour; belongs to; the city)'],
    ],
    [
      'Lena Brandt said that the ferry was late.',
      ['(Lena Brandt; said; that the ferry was late)', '(the ferry; was; late)'],
    ],
    ['There are seven islands in the bay.', ['(seven islands; are in; the bay)']],
    ['Ana Ito wrote and recorded the song.', ['(Ana Ito; wrote; the song)', '(Ana Ito; recorded; the song)']],
    ['Closing the port hurt the fishermen.', ['(Closing the port; hurt; the fishermen)']],
    ['The village lies north of Arica.', ['(The village; lies north of; Arica)']],
    ['The envoy to whom Ana Ito wrote left Lima.', ['(Ana Ito; wrote to; The envoy)', '(The envoy; left; Lima)']],
    ['The meeting took place in Lima.', ['(The meeting; took place in; Lima)']],
    [
      'Ana Ito is proud of the museum and critical of the mayor.',
      ['(Ana Ito; is proud of; the museum)', '(Ana Ito; is critical of; the mayor)'],
    ],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})

describe('A phrase is whole, and holds nothing that is said of it', () => {
  test.each<[text: string, facts: readonly string[]]>([
    ['The bridge built in 1890 spans the river.', ['(The bridge; built in; 1890)', '(The bridge; spans; the river)']],
    ['The union includes many crews, including those of the ferries.', ['(The union; includes; many crews)']],
    [
      'Rosa Quispe became Attorney-General in May.',
      ['(Rosa Quispe; became; Attorney-General)', '(Rosa Quispe; became in; May)'],
    ],
    [
      'The Transport and General Workers’ Union opposed the law.',
      ['(The Transport and General Workers’ Union; opposed; the law)'],
    ],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})

describe('A coordinated verb keeps what it shares with the one before', () => {
  test.each<[text: string, facts: readonly string[]]>([
    [
      'The deal was opposed by the union and supported by the council.',
      ['(The deal; was opposed by; the union)', '(The deal; was supported by; the council)'],
    ],
    [
      'Chile will sign the treaty and open the border.',
      ['(Chile; will sign; the treaty)', '(Chile; will open; the border)'],
    ],
    [
      'The mayor did not meet the fishermen or visit the port.',
      ['(The mayor; did not meet; the fishermen)', '(The mayor; did not visit; the port)'],
    ],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})

describe('What is done, how it is done and what for', () => {
  test.each<[text: string, facts: readonly string[]]>([
    ['Ana Ito succeeded in reopening the port.', ['(Ana Ito; succeeded in reopening; the port)']],
    [
      'Rosa Quispe sold the ferry to buy a house.',
      ['(Rosa Quispe; sold; the ferry)', '(Rosa Quispe; sold the ferry to buy; a house)'],
    ],
    ['The engine can be repaired by adding oil.', []],
    ['Ana Ito was able to open the port.', ['(Ana Ito; was able to open; the port)']],
    ['Born in Oslo, Ana Ito moved to Lima.', ['(Ana Ito; Born in; Oslo)', '(Ana Ito; moved to; Lima)']],
    ['According to the union, the mayor left Arica.', ['(the mayor; left; Arica)']],
    ['Ana Ito called on Chile to sign the treaty.', ['(Ana Ito; called on; Chile)']],
    ['The idea of closing the port pleased the mayor.', ['(The idea of closing the port; pleased; the mayor)']],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})

describe('A title, a description and an acronym say who somebody is', () => {
  test.each<[text: string, facts: readonly string[]]>([
    ['Foreign Minister Ana Ito left.', ['(Ana Ito; is; Foreign Minister)']],
    ['The Port Workers’ Union (PWU) split.', ['(The Port Workers’ Union; is; PWU)']],
    ['The flag has three colours: red, blue and white.', ['(The flag; has; three colours)']],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})

describe('What a condition or question says is not stated', () => {
  test.each<[text: string]>([['Who sank the ferry?'], ['Did Ana Ito sign the treaty?']])('%s', async (text) => {
    expect(await factsIn(text)).toEqual([])
  })

  test('of a sentence with “unless” only the other clause is a fact', async () => {
    expect(await factsIn('The crew will strike on Friday unless the owner pays the wages.')).toEqual([
      '(The crew; will strike on; Friday)',
    ])
  })
})
