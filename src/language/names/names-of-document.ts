import type { SentenceAnalysis } from '../model/decode-sentence.ts'
import type { FoundName } from '../model/name-tags.ts'
import { joinedNames } from './joined-names.ts'
import { partedPeople } from './parted-people.ts'
import { recoveredNames } from './recovered-names.ts'
import { withoutAddresses } from './without-addresses.ts'

/** The words of a sentence and what the model says of them. */
export type ReadSentence = Readonly<{ words: readonly string[]; analysis: SentenceAnalysis }>

/**
 * The second look at names, over a whole document: what the tree joins is one name, people side by side are
 * several, and what was clearly a name once is one again (non-local consistency, Krishnan & Manning 2006).
 */
export function namesOfDocument(sentences: readonly ReadSentence[]): readonly (readonly FoundName[])[] {
  const joined = sentences.map((sentence) => withoutAddresses(sentence, joinedNames(sentence)))
  return recoveredNames(sentences, partedPeople(sentences, joined))
}
