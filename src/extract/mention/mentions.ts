import type { Mention } from '../../types/claim.ts'
import type { Tree } from '../syntax/tree.ts'
import type { LocatedMention } from './located-mention.ts'

/** The mentions of a document, found by place. */
export type Mentions = Readonly<{
  /** In the order of the text, the longer first where two start together. */
  all: readonly LocatedMention[]
  byId: (id: Mention['id']) => LocatedMention | undefined
  /** The mention that a token stands for. */
  at: (tree: Pick<Tree, 'number'>, token: number) => LocatedMention | undefined
  /** The mentions of a sentence. */
  within: (tree: Tree) => readonly LocatedMention[]
  /** The mentions that start before another, at most so many sentences back, in the order of the text. */
  before: (located: LocatedMention, reach: number) => readonly LocatedMention[]
}>

/** Indexes mentions by sentence; `byToken` gives the mention for a sentence’s number and a token. */
export function indexMentions(
  all: readonly LocatedMention[],
  byToken: (sentence: number, token: number) => LocatedMention | undefined,
): Mentions {
  const bySentence = new Map<number, LocatedMention[]>()
  for (const located of all) {
    const known = bySentence.get(located.tree.number)
    if (known) known.push(located)
    else bySentence.set(located.tree.number, [located])
  }
  const ids = new Map(all.map((located) => [located.mention.id, located]))
  const inSentence = (number: number) => bySentence.get(number) ?? []
  return {
    all,
    byId: (id) => ids.get(id),
    at: (tree, token) => byToken(tree.number, token),
    within: (tree) => inSentence(tree.number),
    before: ({ tree, mention }, reach) => {
      const near = Array.from({ length: reach + 1 }, (_, back) => inSentence(tree.number - reach + back)).flat()
      return near.filter((other) => other.mention.start < mention.start)
    },
  }
}
