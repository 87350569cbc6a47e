import type { LocatedMention } from '../../mention/located-mention.ts'
import { lemmaAt, wordAt } from '../../syntax/tree.ts'
import { everywhere, type Paragraph, type VoiceRule } from './discourse.ts'

const PARAGRAPHS_OF_START = 5
const SPEECHES = new Set(['address', 'lecture', 'remark', 'remarks', 'sermon', 'speech', 'statement', 'testimony'])

/** “By Ana Ito” and “Remarks by President Ito” at the head of a text tell whose words it is. */
export const authorship: VoiceRule = (discourse) => {
  const author = discourse.slice(0, PARAGRAPHS_OF_START).flatMap(authorIn)[0]
  return author === undefined ? new Map() : everywhere(discourse, { speaker: author, why: 'author of this text' })
}

function authorIn({ people, trees, words }: Paragraph): readonly LocatedMention[] {
  const [tree] = trees
  if (tree === undefined || people.length !== 1) return []
  const isByline = wordAt(tree, 0) === 'by' && words.length <= 8
  const isSpeech = tree.tokens.some((_, index) => SPEECHES.has(lemmaAt(tree, index))) && words.length <= 30
  return isByline || isSpeech ? people : []
}
