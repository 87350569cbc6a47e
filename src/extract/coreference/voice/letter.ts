import type { LocatedMention } from '../../mention/located-mention.ts'
import { lemmaAt } from '../../syntax/tree.ts'
import { everywhere, nameAlone, type Paragraph, type VoiceRule } from './discourse.ts'

const SALUTATIONS = new Set(['dear', 'dearest', 'hi', 'hello', 'hey'])
/** A signature may have an office, a postscript and the like behind it. */
const PARAGRAPHS_OF_END = 6
const PARAGRAPHS_OF_START = 12

/** “Dear Katherine … Best wishes, Bill”: I am Bill, you are Katherine. */
export const letter: VoiceRule = (discourse) => {
  const salutation = discourse.slice(0, PARAGRAPHS_OF_START).findIndex(startsWithSalutation)
  const saluted = discourse[salutation]
  if (saluted === undefined) return new Map()
  const [addressee, ...others] = saluted.people
  const speaker = discourse
    .slice(salutation + 1)
    .slice(-PARAGRAPHS_OF_END)
    .flatMap(signed)[0]
  return everywhere(discourse, {
    ...(speaker && { speaker }),
    ...(addressee && others.length === 0 && { addressee }),
    why: 'of this letter',
  })
}

function startsWithSalutation({ trees, words }: Paragraph): boolean {
  const [tree] = trees
  return tree !== undefined && words.length <= 8 && tree.tokens.length > 0 && SALUTATIONS.has(lemmaAt(tree, 0))
}

function signed(paragraph: Paragraph): readonly LocatedMention[] {
  const name = nameAlone(paragraph)
  return name ? [name] : []
}
