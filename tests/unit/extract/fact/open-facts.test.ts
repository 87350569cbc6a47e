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
    ['There are seven islands in the bay.', []],
  ])('%s', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts)
  })
})
