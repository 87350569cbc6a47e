import type { Annotated, Sentence, Token } from '../types/annotation.ts'
import type { Document } from '../types/document.ts'
import type { AnnotateOptions, Annotator } from '../types/plugin.ts'
import { lemmatize } from './lemmas/lemmatize.ts'
import type { SentenceAnalysis } from './model/decode-sentence.ts'
import { type LanguageModel, loadLanguageModel, type ModelFiles } from './model/language-model.ts'
import { paragraphsOf } from './sentences/paragraphs.ts'
import { splitLong } from './sentences/split-long.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { tokenize } from './tokens/tokenize.ts'
import type { Word } from './tokens/word.ts'

type UnreadSentence = Readonly<{ words: readonly Word[]; paragraph: number }>

/** The model takes 512 pieces with the two marks of a sentence. */
const mostPieces = 510
const mostWords = 256

/** Loads the English model and makes an annotator of it: sentences, tokens, lemmas, tags, trees and names. */
export async function createEnglish(files: ModelFiles): Promise<Annotator> {
  const model = await loadLanguageModel(files)
  return {
    name: 'english',
    version: model.version,
    annotate: (document, options) => annotate(document, model, options),
  }
}

async function annotate(document: Document, model: LanguageModel, options?: AnnotateOptions): Promise<Annotated> {
  const unread = sentencesOf(document.text, model)
  const analyses = await model.analyse(
    unread.map((sentence) => sentence.words.map((word) => word.text)),
    options,
  )
  const sentences = analyses.flatMap((analysis, index) => {
    const sentence = unread[index]
    return sentence === undefined ? [] : [annotatedSentence(sentence, analysis, model)]
  })
  return { document, sentences }
}

function sentencesOf(text: string, model: LanguageModel): readonly UnreadSentence[] {
  const limit = { weight: model.pieces, most: mostPieces, words: mostWords }
  return paragraphsOf(text)
    .map((span) => splitSentences(tokenize(text, span)).flatMap((words) => splitLong(words, limit)))
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, paragraph) => sentences.map((words) => ({ words, paragraph })))
}

function annotatedSentence(sentence: UnreadSentence, analysis: SentenceAnalysis, model: LanguageModel): Sentence {
  const tokens = sentence.words.map((word, index) => token(word, index, analysis, model))
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
    names: analysis.names,
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
