import type { Name, Sentence, Token } from '../types/annotation.ts'
import type { AnnotateOptions } from '../types/plugin.ts'
import { lemmatize } from './lemmas/lemmatize.ts'
import type { SentenceAnalysis } from './model/decode-sentence.ts'
import { type LanguageModel, loadLanguageModel, type ModelFiles } from './model/language-model.ts'
import { decodedNames } from './names/decoded-names.ts'
import { namesOfDocument } from './names/names-of-document.ts'
import { paragraphsOf } from './sentences/paragraphs.ts'
import { splitLong } from './sentences/split-long.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { tokenize } from './tokens/tokenize.ts'
import type { Word } from './tokens/word.ts'

/** A sentence before the model has read it; paragraphs count from 0. */
export type UnreadSentence = Readonly<{ words: readonly Word[]; paragraph: number }>

/** The two steps of reading, apart, so that the second can be given words that a person marked. */
export type EnglishReader = Readonly<{
  /** Of the model. */
  version: string
  /** Sentences of a text. */
  split: (text: string) => readonly UnreadSentence[]
  /** The sentence, in parts if it is too long for the model. */
  cut: (words: readonly Word[]) => readonly (readonly Word[])[]
  /** Reads sentences of one document. */
  read: (sentences: readonly UnreadSentence[], options?: AnnotateOptions) => Promise<readonly Sentence[]>
}>

/** The model takes 512 pieces with the two marks of a sentence. */
const mostPieces = 510
const mostWords = 256

export async function loadEnglishReader(files: ModelFiles): Promise<EnglishReader> {
  const model = await loadLanguageModel(files)
  const limit = { weight: model.pieces, most: mostPieces, words: mostWords }
  const cut = (words: readonly Word[]) => splitLong(words, limit)
  return {
    version: model.version,
    split: (text) => sentencesOf(text, cut),
    cut,
    read: (sentences, options) => read(sentences, model, options),
  }
}

function sentencesOf(text: string, cut: EnglishReader['cut']): readonly UnreadSentence[] {
  return paragraphsOf(text)
    .map((span) => splitSentences(tokenize(text, span)).flatMap(cut))
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, paragraph) => sentences.map((words) => ({ words, paragraph })))
}

async function read(unread: readonly UnreadSentence[], model: LanguageModel, options?: AnnotateOptions) {
  const sentences = unread.map((sentence) => sentence.words.map((word) => word.text))
  const analyses = await model.analyse(sentences, options)
  const scored = analyses.map((analysis, index) => ({ words: sentences[index] ?? [], analysis }))
  const names = namesOfDocument(decodedNames(scored, model.nameTags))
  return unread.flatMap((sentence, index) => {
    const analysis = analyses[index]
    if (analysis === undefined) return []
    return [{ ...annotatedSentence(sentence, analysis, model), names: (names[index] ?? []).map(plainName) }]
  })
}

function plainName({ first, last, label, probability }: Name): Name {
  return { first, last, label, probability }
}

function annotatedSentence(sentence: UnreadSentence, analysis: SentenceAnalysis, model: LanguageModel) {
  const tokens = sentence.words.map((word, index) => token(word, index, analysis, model))
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
    referents: analysis.referents,
    paragraph: sentence.paragraph,
  }
}

function token(word: Word, index: number, analysis: SentenceAnalysis, model: LanguageModel): Token {
  const head = analysis.heads[index] ?? -1
  const upos = analysis.upos[index] ?? 'X'
  const xpos = analysis.xpos[index] ?? '_'
  const deprel = analysis.deprels[index] ?? 'dep'
  const governor = analysis.xpos[head] ?? ''
  const lemma = lemmatize({ text: word.text, upos, xpos, deprel, governor }, model.knows)
  return { start: word.start, end: word.end, text: word.text, lemma, upos, xpos, head, deprel }
}
