import type { SentenceAnalysis } from '../model/decode-sentence.ts'
import type { FoundName } from '../model/name-tags.ts'
import { joinedNames } from './joined-names.ts'
import { recoveredNames } from './recovered-names.ts'

/** The words of a sentence and what the model says of them. */
export type ReadSentence = Readonly<{ words: readonly string[]; analysis: SentenceAnalysis }>

/**
 * The second look at names, over a whole document: what the tree joins is one name, and what was clearly a name once is
 * one again (non-local consistency, Krishnan & Manning 2006).
 */
export function namesOfDocument(sentences: readonly ReadSentence[]): readonly (readonly FoundName[])[] {
  return recoveredNames(sentences, sentences.map(joinedNames))
}
