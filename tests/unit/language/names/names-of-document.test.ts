import { expect, test } from 'vitest'
import type { SentenceAnalysis } from '../../../../src/language/model/decode-sentence.ts'
import { namesOfDocument, type ReadSentence } from '../../../../src/language/names/names-of-document.ts'
import type { NameLabel } from '../../../../src/types/annotation.ts'

type Found = readonly [first: number, last: number, shares: Partial<Record<NameLabel, number>>]
type Tree = Partial<Pick<SentenceAnalysis, 'heads' | 'deprels' | 'upos' | 'outside'>>

const labels = ['PER', 'ORG', 'LOC', 'EVT', 'OTH'] as const

/** A sentence in which the model found these names, all words hanging on the first. */
function sentence(text: string, found: readonly Found[], tree: Tree = {}): ReadSentence {
  const words = text.split(' ')
  const names = found.map(([first, last, likely]) => {
    const shares = labels.map((label) => likely[label] ?? 0)
    const label = labels[shares.indexOf(Math.max(...shares))] ?? 'OTH'
    return { first, last, label, probability: Math.max(...shares), shares }
  })
  const analysis: SentenceAnalysis = {
    upos: words.map(() => 'PROPN'),
    xpos: words.map(() => 'NNP'),
    heads: words.map((_, word) => (word === 0 ? -1 : 0)),
    deprels: words.map((_, word) => (word === 0 ? 'root' : 'dep')),
    names,
    outside: words.map(() => 0.5),
    referents: words.map(() => undefined),
    ...tree,
  }
  return { words, analysis }
}

/** `PER Ana Ruiz`, in the order of the text. */
function shown(sentences: readonly ReadSentence[]): readonly string[] {
  return namesOfDocument(sentences).flatMap((names, index) =>
    names.map(({ first, last, label }) => [label, ...(sentences[index]?.words.slice(first, last + 1) ?? [])].join(' ')),
  )
}

test('a name that is clear elsewhere is found where it was overlooked, not where it surely is none', () => {
  const clear = sentence('Ana Ruiz left', [[0, 1, { PER: 0.95 }]])
  const overlooked = sentence('then Ana Ruiz slept', [])
  const none = sentence('Ana Ruiz', [], { outside: [0.99, 0.99] })
  expect(shown([clear, overlooked, none])).toEqual(['PER Ana Ruiz', 'PER Ana Ruiz'])
})

test('an unclear name, or one in lower case, is not looked for elsewhere', () => {
  const unclear = sentence('Oval leads', [[0, 0, { ORG: 0.6 }]])
  const lower = sentence('noida leads', [[0, 0, { LOC: 0.95 }]])
  expect(shown([unclear, lower, sentence('the Oval', []), sentence('in noida', [])])).toEqual(['ORG Oval', 'LOC noida'])
})

test('neighbours that the tree joins are one name, others stay two', () => {
  const parts: readonly Found[] = [
    [0, 0, { ORG: 0.6, LOC: 0.3 }],
    [1, 2, { LOC: 0.5, ORG: 0.4 }],
  ]
  const flat = { deprels: ['root', 'flat', 'flat'], heads: [-1, 0, 0] }
  expect(shown([sentence('Hyatt Regency Houston', parts, flat)])).toEqual(['ORG Hyatt Regency Houston'])
  expect(shown([sentence('Hyatt Regency Houston', parts)])).toEqual(['ORG Hyatt', 'LOC Regency Houston'])
})

test.each<[text: string, names: readonly string[]]>([
  ['Ana Ruiz Ana Ruiz', ['PER Ana Ruiz', 'PER Ana Ruiz']],
  ['Ana Ana Ruiz', ['PER Ana', 'PER Ana Ruiz']],
  ['Ana Lindqvist Tom Okafor Mary Stone', ['PER Ana Lindqvist', 'PER Tom Okafor', 'PER Mary Stone']],
  ['Ana Maria Ruiz Soler', ['PER Ana Maria Ruiz Soler']],
  ['Ali Abu Hassan Omar', ['PER Ali Abu Hassan Omar']],
  ['Boutros Boutros - Ghali', ['PER Boutros Boutros - Ghali']],
])('people side by side: %s', (text, names) => {
  expect(shown([sentence(text, [[0, text.split(' ').length - 1, { PER: 0.9 }]])])).toEqual(names)
})

test('a first name behind the full name of somebody whom the text names elsewhere is somebody else’s', () => {
  const alone = sentence('Ana Ruiz wrote', [[0, 1, { PER: 0.95 }]])
  const together = sentence('Ana Ruiz Tom', [[0, 2, { PER: 0.9 }]])
  expect(shown([alone, together])).toEqual(['PER Ana Ruiz', 'PER Ana Ruiz', 'PER Tom'])
})

test('addresses and pronouns name nobody, a firm that is called by its address does', () => {
  const found: readonly Found[] = [0, 1, 2, 3].map((word) => [word, word, { ORG: 0.9 }] as const)
  const upos = { upos: ['X', 'X', 'PRON', 'PROPN'] as const }
  expect(shown([sentence('ana@port.example chat.port.example It Port.example', found, upos)])).toEqual([
    'ORG Port.example',
  ])
})
