import { UsageError } from '../../text/usage-error.ts'
import type { AnnotateOptions } from '../../types/plugin.ts'
import { batchesOf } from './batches.ts'
import { decodeSentence, type SentenceAnalysis } from './decode-sentence.ts'
import { createWordEncoder } from './encode-words.ts'
import { type NameTag, parseLabels } from './labels.ts'
import { loadRuntime, type WasmSource } from './runtime.ts'
import { parseVocabulary } from './word-pieces.ts'

/** The files of a language model. */
export type ModelFiles = Readonly<{
  /** ONNX. */
  model: Uint8Array
  /** WordPiece, one piece a line. */
  vocabulary: string
  /** The parsed `labels.json`. */
  labels: unknown
  wasm?: WasmSource
}>

export type LanguageModel = Readonly<{
  version: string
  /** What the scores of names are of. */
  nameTags: readonly NameTag[]
  /** Whether the vocabulary holds the lower-case word as one piece, which common words are. */
  knows: (word: string) => boolean
  /** Number of pieces of a word, at most six; a sentence may have 510. */
  pieces: (word: string) => number
  /** Tags, tree and names of sentences of one document, given their words. */
  analyse: (
    sentences: readonly (readonly string[])[],
    options?: AnnotateOptions,
  ) => Promise<readonly SentenceAnalysis[]>
}>

/** Loads the model and its lists; nothing is fetched. */
export async function loadLanguageModel(files: ModelFiles): Promise<LanguageModel> {
  if (files.model.length === 0) throw new UsageError('The language model is empty; give the bytes of model.onnx.')
  const labels = parseLabels(files.labels)
  const vocabulary = parseVocabulary(files.vocabulary)
  const encoder = createWordEncoder(vocabulary)
  const runtime = await loadRuntime(files.model, files.wasm)

  async function analyse(sentences: readonly (readonly string[])[], options: AnnotateOptions = {}) {
    const analyses = new Map<number, SentenceAnalysis>()
    const total = sentences.reduce((sum, words) => sum + words.length, 0)
    let done = 0
    for (const batch of batchesOf(sentences.map((words) => words.length))) {
      await turnOfTheEventLoop()
      options.signal?.throwIfAborted()
      const encoded = batch.map((index) => encoder.encode(sentences[index] ?? []))
      const output = await runtime.run(encoded)
      for (const [row, index] of batch.entries()) {
        const words = sentences[index]?.length ?? 0
        analyses.set(index, decodeSentence(output, labels, { row, words }))
        done += words
      }
      options.onProgress?.(done, total)
    }
    return [...analyses].sort(([a], [b]) => a - b).map(([, analysis]) => analysis)
  }

  return {
    version: labels.version,
    nameTags: labels.names,
    knows: (word) => vocabulary.has(word),
    pieces: (word) => encoder.piecesOf(word).length,
    analyse,
  }
}

/** Lets signals, requests and clicks come through: a long text is read in one chain of promises otherwise. */
function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0))
}
