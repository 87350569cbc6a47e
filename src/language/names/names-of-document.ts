import type { FoundName } from '../model/name-tags.ts'
import { withArabicArticles } from './arabic-articles.ts'
import type { ReadSentence } from './decoded-names.ts'
import { joinedNames } from './joined-names.ts'
import { partedPeople } from './parted-people.ts'
import { recoveredNames } from './recovered-names.ts'
import { withoutAddresses } from './without-addresses.ts'

/**
 * The second look at names, over a whole document: what the tree joins is one name, people side by side are
 * several, and what was clearly a name once is one again (non-local consistency, Krishnan & Manning 2006).
 */
export function namesOfDocument(sentences: readonly ReadSentence[]): readonly (readonly FoundName[])[] {
  const joined = sentences.map((sentence) =>
    withArabicArticles(sentence.words, withoutAddresses(sentence, joinedNames(sentence))),
  )
  return recoveredNames(sentences, partedPeople(sentences, joined))
}
