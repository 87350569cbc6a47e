import { beforeAll, describe, expect, test } from 'vitest'
import {
  type EnglishReader,
  evaluateNames,
  evaluateTreebank,
  loadEnglishReader,
} from '../../../../src/language/index.ts'
import { readModel, shippedModel } from '../../../../src/node/load-english.ts'
import { UsageError } from '../../../../src/text/usage-error.ts'

let reader: EnglishReader

beforeAll(async () => {
  reader = await loadEnglishReader(await readModel(shippedModel()))
})

/** Rows of CoNLL-U from `form lemma UPOS XPOS head relation`; a form that ends in `_` has no blank behind it. */
function conllu(...sentences: readonly (readonly string[])[]): string {
  const blocks = sentences.map((words) =>
    words.map((word, index) => {
      const [form = '', lemma, upos, xpos, head, relation] = word.split(' ')
      const space = form.endsWith('_') ? 'SpaceAfter=No' : '_'
      return [index + 1, form.replace(/_$/u, ''), lemma, upos, xpos, '_', head, relation, '_', space].join('\t')
    }),
  )
  return `# newdoc id = one\n${blocks.map((rows) => `${rows.join('\n')}\n`).join('\n')}\n`
}

const opened = [
  'The the DET DT 2 det',
  'mayor mayor NOUN NN 3 nsubj',
  'opened open VERB VBD 0 root',
  'the the DET DT 5 det',
  'bridge_ bridge NOUN NN 3 obj',
  '. . PUNCT . 3 punct',
]
const evaluate = (content: string, raw = false) => evaluateTreebank([{ name: 'a.conllu', content }], reader, { raw })

describe('a treebank', () => {
  test('that says what the model says is read in full, by tokens and from the text', async () => {
    for (const raw of [false, true]) {
      const figures = await evaluate(conllu(opened), raw)
      expect([figures.tokens, figures.las, figures.lemmas].map(({ f1, there }) => [f1, there])).toEqual([
        [1, 6],
        [1, 6],
        [1, 6],
      ])
      expect(figures.relations.det).toEqual({ f1: 1, precision: 1, recall: 1, there: 2 })
    }
  })

  test('a wrong label costs LAS, a wrong head UAS as well, a wrong tag neither', async () => {
    const other = opened
      .with(4, 'bridge_ bridge NOUN NN 3 obl')
      .with(3, 'the the DET DT 3 det')
      .with(0, 'The the PRON DT 2 det')
    const { uas, las, upos, xpos, relations } = await evaluate(conllu(other))
    expect([uas, las, upos, xpos].map(({ f1 }) => Math.round(f1 * 6))).toEqual([5, 4, 5, 6])
    expect(relations.obl).toMatchObject({ recall: 0, there: 1 })
    expect(relations.det).toMatchObject({ recall: 0.5, precision: 0.5 })
  })

  test('subtypes of relations do not count', async () => {
    const { las } = await evaluate(conllu(opened.with(1, 'mayor mayor NOUN NN 3 nsubj:outer')))
    expect(las.f1).toBe(1)
  })

  test('words that the text is cut into otherwise are lost from the text only', async () => {
    const joined = conllu(opened.with(4, 'bridge.x bridge NOUN NN 3 obj').slice(0, 5))
    expect((await evaluate(joined)).tokens.f1).toBe(1)
    const twoWords = conllu(opened.with(4, 'bri_ bridge NOUN NN 3 obj').with(5, 'dge . X . 3 punct'))
    expect((await evaluate(twoWords, true)).tokens).toMatchObject({ there: 6, recall: 0.66667, precision: 0.8 })
  })

  test('words written as one share their place', async () => {
    const rows = conllu(['do do AUX VBP 3 aux', 'n’t not PART RB 3 advmod', 'go go VERB VB 0 root'])
    const contracted = rows.replace('1\tdo', '1-2\tdon’t\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo')
    expect((await evaluate(contracted, true)).tokens.f1).toBe(1)
  })

  test.each([
    ['', /a\.conllu holds no sentence/],
    ['# a comment\n', /holds no sentence/],
    ['# newdoc\n1\tAnn\n', /a\.conllu, line 2 is no row/],
    [conllu(opened).replace('\t0\troot', '\tnone\troot'), /line 4 is no row/],
  ])('%j is refused, with its line', async (content, message) => {
    await expect(evaluate(content)).rejects.toThrow(UsageError)
    await expect(evaluate(content)).rejects.toThrow(message)
  })
})

describe('names', () => {
  const names = (content: string) => evaluateNames([{ name: 'a.iob2', content }], reader)
  const met = [
    'Jonas B-PER',
    'Lund I-PER',
    'met O',
    'officials O',
    'of O',
    'the O',
    'World B-ORG',
    'Bank I-ORG',
    'in O',
    'Lima B-LOC',
    '. O',
  ]

  test('are right where all their words are, with their label', async () => {
    const { typed, labels } = await names(`${met.join('\n')}\n`)
    expect(typed).toEqual({ f1: 1, precision: 1, recall: 1, there: 3 })
    expect(Object.keys(labels)).toEqual(['LOC', 'ORG', 'PER'])
  })

  test('another label costs the typed figure only, another end both', async () => {
    const { typed, untyped } = await names(
      met.with(0, 'Jonas B-LOC').with(1, 'Lund I-LOC').with(9, 'Lima B-PER').join('\n'),
    )
    expect([typed.recall, untyped.recall]).toEqual([0.33333, 1])
    const shorter = await names(met.with(7, 'Bank O').join('\n'))
    expect(shorter.untyped).toMatchObject({ recall: 0.66667, precision: 0.66667 })
  })

  test('labels that the file does not use count neither way', async () => {
    const { typed, labels } = await names(met.with(6, 'World O').with(7, 'Bank O').join('\n'))
    expect([typed.precision, Object.keys(labels)]).toEqual([1, ['LOC', 'PER']])
  })

  test('columns of Universal NER are read too', async () => {
    const rows = met.map((word, index) => [index + 1, ...word.split(' '), '-', 'someone'].join('\t'))
    expect((await names(`# newdoc id = one\n# sent_id = 1\n${rows.join('\n')}\n`)).typed.f1).toBe(1)
  })

  test('what holds no tags is refused, with its line', async () => {
    await expect(names('Ann\tB-PER\nmet\tyou\n')).rejects.toThrow(/a\.iob2, line 2 has no tag of a name/)
    await expect(names('\n')).rejects.toThrow(/holds no sentence/)
  })
})
