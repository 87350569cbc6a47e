import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConllu } from '../../../src/language/evaluation/read-conllu.ts'
import { lemmatize } from '../../../src/language/lemmas/lemmatize.ts'
import { paragraphsOf } from '../../../src/language/sentences/paragraphs.ts'
import { splitSentences } from '../../../src/language/sentences/split-sentences.ts'
import { tokenize } from '../../../src/language/tokens/tokenize.ts'
import type { Span } from '../../../src/types/document.ts'

const file = '../shared/ref/UniversalDependencies+UD_English-EWT/en_ewt-ud-dev.conllu'
const isHere = existsSync(file)

/** Share of spans found, as the harmonic mean of precision and recall. */
function f1(gold: readonly Span[], found: readonly Span[]): number {
  const keys = new Set(gold.map(({ start, end }) => `${start}-${end}`))
  const right = found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length
  return (2 * right) / (gold.length + found.length)
}

/** Spans of several documents in one row, apart from one another. */
const lined = (documents: readonly (readonly Span[])[]) =>
  documents.flatMap((spans, index) =>
    spans.map(({ start, end }) => ({ start: start + index * 1e6, end: end + index * 1e6 })),
  )

const around = (tokens: readonly Span[]) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })

describe.skipIf(!isHere)(
  `the development part of UD English EWT${isHere ? '' : ` (skipped: there is no ${file})`}`,
  () => {
    const documents = isHere ? readConllu(readFileSync(file, 'utf8'), file) : []
    const found = documents.map(({ text }) =>
      paragraphsOf(text).flatMap((span) => splitSentences(tokenize(text, span))),
    )

    test('tokens: F1 of at least .985', () => {
      const gold = lined(documents.map(({ sentences }) => sentences.flat()))
      expect(f1(gold, lined(found.map((sentences) => sentences.flat())))).toBeGreaterThanOrEqual(0.985)
    })

    test('sentences: F1 of at least .80', () => {
      const gold = lined(documents.map(({ sentences }) => sentences.map(around)))
      expect(f1(gold, lined(found.map((sentences) => sentences.map(around))))).toBeGreaterThanOrEqual(0.8)
    })

    test('lemmas of gold tokens and tags: at least .98', () => {
      const words = new Set(readFileSync('graph-data/models/en/vocabulary.txt', 'utf8').split('\n'))
      const sentences = documents.flatMap((document) => document.sentences)
      const right = sentences.flatMap((tokens) =>
        tokens.map((token) => {
          const governor = tokens[token.head]?.xpos ?? ''
          return lemmatize({ ...token, governor }, (word) => words.has(word)) === token.lemma
        }),
      )
      expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(0.98)
    })
  },
)
