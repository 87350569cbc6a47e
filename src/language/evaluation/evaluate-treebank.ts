import type { Token } from '../../types/annotation.ts'
import type { EnglishReader } from '../english-reader.ts'
import { readConllu, type TreebankDocument } from './read-conllu.ts'
import { emptyTally, type Figures, figuresByKey, figuresOf, type Tally, tallyOf } from './tally.ts'

/**
 * How well a treebank is read: F1 as in the shared task of CoNLL 2018 (Zeman et al.), which on gold tokens is the share of
 * words that are right. Relations are universal ones, punctuation counts.
 */
export type TreebankFigures = Readonly<{
  tokens: Figures
  sentences: Figures
  upos: Figures
  xpos: Figures
  lemmas: Figures
  /** Heads. */
  uas: Figures
  /** Heads with their relation. */
  las: Figures
  /** Heads with their relation, by relation. */
  relations: Readonly<Record<string, Figures>>
}>

export type EvaluationOptions = Readonly<{
  /** From the text alone rather than from the treebank’s own tokens. */
  raw?: boolean
  signal?: AbortSignal
}>

type TreebankFile = Readonly<{ name: string; content: string }>
type Sentences = readonly (readonly Token[])[]

const layers = ['tokens', 'sentences', 'upos', 'xpos', 'lemmas', 'uas', 'las'] as const
type Tallies = Readonly<Record<(typeof layers)[number], Tally>> & { readonly relations: Map<string, Tally> }

/** Reads the documents of treebanks in CoNLL-U and compares. */
export async function evaluateTreebank(
  files: readonly TreebankFile[],
  reader: EnglishReader,
  options: EvaluationOptions = {},
): Promise<TreebankFigures> {
  const tallies: Tallies = {
    ...{ tokens: emptyTally(), sentences: emptyTally(), upos: emptyTally(), xpos: emptyTally() },
    ...{ lemmas: emptyTally(), uas: emptyTally(), las: emptyTally(), relations: new Map() },
  }
  for (const document of files.flatMap(({ content, name }) => readConllu(content, name))) {
    const found = options.raw ? fromText(document, reader, options) : fromTokens(document, reader, options)
    compare(document.sentences, await found, tallies)
  }
  const { relations, ...others } = tallies
  return {
    ...{ tokens: figuresOf(others.tokens), sentences: figuresOf(others.sentences), upos: figuresOf(others.upos) },
    ...{ xpos: figuresOf(others.xpos), lemmas: figuresOf(others.lemmas), uas: figuresOf(others.uas) },
    las: figuresOf(others.las),
    relations: figuresByKey(relations),
  }
}

async function fromText({ text }: TreebankDocument, reader: EnglishReader, { signal }: EvaluationOptions) {
  const sentences = await reader.read(reader.split(text), signal && { signal })
  return sentences.map(({ tokens }) => tokens)
}

/** A sentence that had to be cut is put together again; its second half hangs on nothing. */
async function fromTokens({ sentences }: TreebankDocument, reader: EnglishReader, { signal }: EvaluationOptions) {
  const parts = sentences.map((tokens) => reader.cut(tokens))
  const unread = parts.flat().map((words) => ({ words, paragraph: 0 }))
  const read = (await reader.read(unread, signal && { signal })).values()
  return parts.map((own) => {
    const whole: Token[] = []
    for (const tokens of own.map(() => read.next().value?.tokens ?? [])) {
      const before = whole.length
      whole.push(...tokens.map((token) => ({ ...token, head: token.head < 0 ? -1 : token.head + before })))
    }
    return whole
  })
}

function compare(gold: Sentences, found: Sentences, tallies: Tallies): void {
  compareSentences(gold, found, tallies.sentences)
  const goldWords = placedWords(gold)
  const foundWords = placedWords(found)
  for (const layer of layers) {
    if (layer !== 'sentences') count(tallies[layer], { right: 0, found: foundWords.size, there: goldWords.size })
  }
  for (const { token } of goldWords.values()) tallyOf(tallies.relations, universal(token)).there++
  for (const [place, word] of foundWords) {
    tallyOf(tallies.relations, universal(word.token)).found++
    const own = goldWords.get(place)
    if (own !== undefined) compareWords(own, word, tallies)
  }
}

function compareSentences(gold: Sentences, found: Sentences, tally: Tally): void {
  const around = (tokens: readonly Token[]) => `${tokens[0]?.start}-${tokens.at(-1)?.end}`
  const there = new Set(gold.map(around))
  const right = found.filter((tokens) => there.has(around(tokens))).length
  count(tally, { right, found: found.length, there: gold.length })
}

type PlacedWord = Readonly<{ token: Token; head: string }>

/** Words by their place; those that share a place, as parts of one surface word may, are numbered. */
function placedWords(sentences: Sentences): ReadonlyMap<string, PlacedWord> {
  const places = new Map<Token, string>()
  const met = new Map<string, number>()
  for (const { token, span } of sentences.flat().map((word) => ({ token: word, span: `${word.start}-${word.end}` }))) {
    const number = met.get(span) ?? 0
    met.set(span, number + 1)
    places.set(token, `${span}#${number}`)
  }
  return new Map(
    sentences.flatMap((tokens) =>
      tokens.map((token): [string, PlacedWord] => {
        const governor = tokens[token.head]
        return [places.get(token) ?? '', { token, head: (governor && places.get(governor)) ?? 'root' }]
      }),
    ),
  )
}

function compareWords(gold: PlacedWord, found: PlacedWord, tallies: Tallies): void {
  tallies.tokens.right++
  if (gold.token.upos === found.token.upos) tallies.upos.right++
  if (gold.token.xpos === found.token.xpos) tallies.xpos.right++
  if (gold.token.lemma === found.token.lemma) tallies.lemmas.right++
  if (gold.head !== found.head) return
  tallies.uas.right++
  if (universal(gold.token) !== universal(found.token)) return
  tallies.las.right++
  tallyOf(tallies.relations, universal(gold.token)).right++
}

function count(tally: Tally, more: Tally): void {
  tally.right += more.right
  tally.found += more.found
  tally.there += more.there
}

function universal({ deprel }: Token): string {
  return deprel.split(':')[0] ?? deprel
}
