import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { createEnglish } from '../../../src/language/index.ts'
import { loadEnglish } from '../../../src/node/load-english.ts'
import { UsageError } from '../../../src/text/usage-error.ts'
import type { Sentence } from '../../../src/types/annotation.ts'
import type { Annotator } from '../../../src/types/plugin.ts'
import { document } from '../../fixtures/document.ts'

let english: Annotator

beforeAll(async () => {
  english = await loadEnglish()
})

async function sentencesOf(text: string): Promise<readonly Sentence[]> {
  return (await english.annotate(document(text))).sentences
}

/** `word<head:relation`, the root as `word`. */
function tree({ tokens }: Sentence): string {
  const show = (head: number, text: string, deprel: string) =>
    head < 0 ? text : `${text}<${tokens[head]?.text}:${deprel}`
  return tokens.map(({ head, text, deprel }) => show(head, text, deprel)).join(' ')
}

describe('what the model reads', () => {
  test.each([
    [
      'The mayor opened the bridge.',
      'The<mayor:det mayor<opened:nsubj opened the<bridge:det bridge<opened:obj .<opened:punct',
    ],
    [
      'The bridge was opened by Ann Berg.',
      'The<bridge:det bridge<opened:nsubj:pass was<opened:aux:pass opened by<Ann:case Ann<opened:obl:agent Berg<Ann:flat .<opened:punct',
    ],
  ])('the tree of “%s”', async (text, expected) => {
    expect((await sentencesOf(text)).map(tree)).toEqual([expected])
  })

  test('tags and lemmas', async () => {
    const [sentence] = await sentencesOf('She hasn’t visited Norwegian ports.')
    expect(sentence?.tokens.map(({ text, lemma, upos, xpos }) => [text, lemma, upos, xpos].join('/'))).toEqual([
      'She/she/PRON/PRP',
      'has/have/AUX/VBZ',
      'n’t/not/PART/RB',
      'visited/visit/VERB/VBN',
      'Norwegian/Norwegian/ADJ/JJ',
      'ports/port/NOUN/NNS',
      '././PUNCT/.',
    ])
  })

  test('names with their probability, and what phrases stand for', async () => {
    const [sentence] = await sentencesOf('Prime Minister Jonas Lund of Norway met officials of the World Bank in Lima.')
    const text = (first: number, last: number) =>
      sentence?.tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' ')
    expect(sentence?.names.map(({ first, last, label }) => `${label} ${text(first, last)}`)).toEqual([
      'PER Jonas Lund',
      'LOC Norway',
      'ORG World Bank',
      'LOC Lima',
    ])
    expect(sentence?.names.every(({ probability }) => probability > 0.5 && probability <= 1)).toBe(true)
    const officials = sentence?.tokens.findIndex((token) => token.text === 'officials') ?? -1
    expect(sentence?.referents[officials]).toBe('person')
    expect(sentence?.referents[officials + 1]).toBeUndefined()
  })
})

describe('an annotated document', () => {
  test('every token is the text at its offsets', async () => {
    const text = 'Ann 👩‍🔬 came.\n\n“Here,” said Bo\u00a0Day —\u200b he’s İzmir’s mayor…'
    const sentences = await sentencesOf(text)
    for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
    }
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1])
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'))
  })

  test.each(['', ' \n\n\t', '\u200b'])('no words make no sentences: %j', async (text) => {
    expect(await sentencesOf(text)).toEqual([])
  })

  test('a sentence without end is cut to what the model can read', async () => {
    const sentences = await sentencesOf('Ab.c-'.repeat(100))
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(256)
    expect(sentences.at(-1)?.end).toBe(500)
    expect(sentences.every(({ tokens }) => tokens.filter(({ head }) => head < 0).length === 1)).toBe(true)
  })

  test('the same text gives the same annotations', async () => {
    const text = 'Ann Berg left the party in May. She joined another one, which Bo Day leads.\nIt has 40 members.'
    expect(await sentencesOf(text)).toEqual(await sentencesOf(text))
  })
})

describe('while it works', () => {
  test('progress counts words up to all of them', async () => {
    const steps: [number, number][] = []
    const text = `One came. Ann ${'and Bo '.repeat(60)} left.`
    await english.annotate(document(text), { onProgress: (...step) => steps.push(step) })
    expect(steps).toEqual([
      [3, 126],
      [126, 126],
    ])
  })

  test('an abort ends it with the reason of the signal', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(english.annotate(document('One came.'), { signal })).rejects.toThrow('enough')
  })
})

describe('the files of the model', () => {
  test('the version is that of the model', async () => {
    const model = await readFile('graph-data/models/en/model.onnx')
    expect(english.name).toBe('english')
    expect(english.version).toBe(createHash('sha256').update(model).digest('hex').slice(0, 12))
  })

  test('labels that belong to no model are refused', async () => {
    const files = {
      model: new Uint8Array([1]),
      vocabulary: '[UNK]\n[CLS]\n[SEP]',
      labels: { version: '1', upos: ['Q'] },
    }
    await expect(createEnglish(files)).rejects.toThrow(UsageError)
    await expect(createEnglish({ ...files, labels: null })).rejects.toThrow(UsageError)
    await expect(createEnglish({ ...files, model: new Uint8Array() })).rejects.toThrow(UsageError)
  })
})
