import type { Annotator } from '../types/plugin.ts'
import { loadEnglishReader } from './english-reader.ts'
import type { ModelFiles } from './model/language-model.ts'

/** Loads the English model and makes an annotator of it: sentences, tokens, lemmas, tags, trees and names. */
export async function createEnglish(files: ModelFiles): Promise<Annotator> {
  const reader = await loadEnglishReader(files)
  return {
    name: 'english',
    version: reader.version,
    annotate: async (document, options) => ({
      document,
      sentences: await reader.read(reader.split(document.text), options),
    }),
  }
}
