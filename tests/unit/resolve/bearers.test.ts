import { expect, test } from 'vitest'
import { build } from '../../../src/node/with-defaults.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { document } from '../../fixtures/document.ts'

/** The documents in which each entity called so is named, and whom it may also be. */
async function bearersOf(name: string, texts: readonly string[]) {
  const { graph } = await build(texts.map((text, index) => document(text, { id: `${index + 1}` })))
  const bearers = graph.filterNodes((_, { mentions }) => mentions.some(({ text }) => text.includes(name)))
  return { bearers: bearers.map((key) => documentsOf(graph, key)).toSorted(), proposals: proposalsIn(graph) }
}

function documentsOf(graph: KnowledgeGraph, key: string): string {
  return [...new Set(graph.getNodeAttribute(key, 'mentions').map((mention) => mention.document))].join(' ')
}

function proposalsIn(graph: KnowledgeGraph): readonly string[] {
  return (graph.getAttribute('proposals') ?? []).map(({ why, against }) => [...why, ...against].join(' / '))
}

const minister = 'Maria Santos, the finance minister of Brazil, cut interest rates.'
const nurse = 'Maria Santos, a nurse from Manila, was awarded a medal.'

test('two who bear one name are two, and a proposal says what speaks for and against', async () => {
  expect(await bearersOf('Santos', [minister, nurse])).toEqual({
    bearers: ['1', '2'],
    proposals: ['same name: “Maria Santos” / one is finance minister of Brazil, the other nurse from Manila'],
  })
})

test.each([
  ['whom it shares company with', 'Maria Santos returned to Manila.', ['1', '2 3']],
  ['neither where nothing tells', 'Maria Santos slept well.', ['1', '2', '3']],
])('a third who bears the name is %s, and links nobody', async (_, third, bearers) => {
  expect((await bearersOf('Santos', [minister, nurse, third])).bearers).toEqual(bearers)
})

test.each([
  [
    'a role and another spelling',
    ['Judge Katharine Osei fined the bank.', 'Judge Katherine Osei heard an appeal.'],
    'Osei',
    ['1 2'],
  ],
  [
    'company and a short given name',
    ['William Grant spoke in Lima.', 'Bill Grant returned to Lima.'],
    'Grant',
    ['1 2'],
  ],
])('%s in common makes one', async (_, texts, name, bearers) => {
  expect((await bearersOf(name, texts)).bearers).toEqual(bearers)
})

test.each([
  [
    'another spelling with nothing else in common',
    ['Judge Katharine Osei fined the bank.', 'Katherine Osei likes tea.'],
    'Osei',
    ['“Katharine Osei” is spelled like “Katherine Osei” / little else in common'],
  ],
  [
    'a surname with nothing else in common',
    ['Judge Amina Osei fined the bank.', 'Osei likes tea.'],
    'Osei',
    ['“Osei” may be short for Amina Osei / little else in common'],
  ],
  ['a woman’s name and a man’s', ['Mario Santos left Lima.', 'Maria Santos left Lima.'], 'Santos', []],
])('%s makes two', async (_, texts, name, proposals) => {
  expect(await bearersOf(name, texts)).toEqual({ bearers: ['1', '2'], proposals })
})

test('a city and the team called like it are two', async () => {
  const texts = ['A flood hit Bergamo.', 'Bergamo won the cup.']
  expect((await bearersOf('Bergamo', texts)).bearers).toEqual(['1', '2'])
})

test('a company is one with and without its legal form, in British and American spelling', async () => {
  const companies = ['Volkswagen AG recalled cars.', 'Volkswagen opened a factory.']
  expect((await bearersOf('Volkswagen', companies)).bearers).toEqual(['1 2'])
  const bodies = ['The World Health Organisation met.', 'The World Health Organization met.']
  expect((await bearersOf('World Health', bodies)).bearers).toEqual(['1 2'])
})
