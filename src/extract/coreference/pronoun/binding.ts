import type { LocatedMention } from '../../mention/located-mention.ts'
import { subjectsOf } from '../../subject/index.ts'
import { isRelated, tokenAt } from '../../syntax/tree.ts'

/** “Ito saw him”: two arguments of one verb are two things, and no phrase is part of itself. */
export function areArgumentsOfOne(a: LocatedMention, b: LocatedMention): boolean {
  if (a.tree !== b.tree || isRelated(a.tree, a.head, 'nmod:poss')) return contains(b, a)
  const verb = tokenAt(a.tree, a.head).head
  if (verb < 0) return contains(b, a)
  const sharedVerb =
    verb === tokenAt(b.tree, b.head).head || verb === b.head || subjectsOf(a.tree, verb).includes(b.head)
  return sharedVerb || isObjectOfItsRelativeClause(a, b) || contains(b, a)
}

function contains(outer: LocatedMention, inner: LocatedMention): boolean {
  return outer.tree === inner.tree && outer.words.includes(inner.head)
}

/** “Park, whom he thanked”: he is not Park. */
function isObjectOfItsRelativeClause(pronoun: LocatedMention, noun: LocatedMention): boolean {
  const verb = tokenAt(pronoun.tree, pronoun.head).head
  return (
    verb >= 0 &&
    isRelated(pronoun.tree, verb, 'acl:relcl') &&
    tokenAt(pronoun.tree, verb).head === noun.head &&
    isRelated(pronoun.tree, pronoun.head, 'nsubj')
  )
}
