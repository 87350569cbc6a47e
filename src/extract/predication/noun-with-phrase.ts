import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import { connect, isJoining } from './connection.ts'
import type { Argument, Predication } from './predication.ts'

const BY = 'noun with phrase'
/** How those are marked who own or do what the noun says. */
const PLACING = new Set(['across', 'at', 'in', 'inside', 'near', 'on', 'outside', 'throughout'])
const OWNING = new Set(['by', 'from', 'of'])

/** “students from Narva”, “Chad’s operations in Niger”, “a raid by Chad inside Niger”: what prepositions join within a noun phrase. */
export function nounWithPhrase(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((noun) => ['NOUN', 'PROPN'].includes(tokenAt(tree, noun).upos))
    .flatMap((noun) => {
      const phrases = phrasesBehind(tree, noun)
      return phrases.flatMap((phrase, at) => [
        ...ofNoun(tree, noun, phrase),
        ...ofOwners(tree, noun, [...ownersBefore(tree, noun), ...phrases.slice(0, at).flat()], phrase),
      ])
    })
}

/** The phrases behind a noun, conjuncts together. */
function phrasesBehind(tree: Tree, noun: number): readonly (readonly Argument[])[] {
  return dependentsOf(tree, noun, 'nmod')
    .filter((index) => index > noun)
    .map((index) => conjuncts(tree, index).map((head) => argument(tree, 'oblique', head)))
    .map((phrase) => phrase.filter(({ preposition, marker }) => preposition.length > 0 && isJoining(marker)))
}

/** “the army’s operations”, “army operations”, “Chadian operations”. */
function ownersBefore(tree: Tree, noun: number): readonly Argument[] {
  if (tokenAt(tree, noun).upos === 'PROPN') return []
  return dependentsOf(tree, noun, 'nmod:poss', 'compound', 'amod')
    .filter((index) => index < noun && !isRelated(tree, index, 'compound:prt'))
    .map((head) => ({ role: 'oblique', head, preposition: [], marker: 'of' }))
}

function ofNoun(tree: Tree, noun: number, phrase: readonly Argument[]): readonly Predication[] {
  return phrase.flatMap((to) => {
    const connection = { tree, head: noun, words: to.preposition, name: `be ${to.marker}`, by: BY }
    return conjuncts(tree, noun)
      .filter((one) => one < to.head)
      .map((one) => connect(connection, one, to))
  })
}

/** An owner shares all that follows, anyone else only a place: “the attack on Park in Oslo”. */
function isSharing(owner: Argument, marker: string): boolean {
  if (owner.preposition.length === 0) return true
  return marker !== owner.marker && (OWNING.has(owner.marker) || PLACING.has(marker))
}

function ofOwners(
  tree: Tree,
  noun: number,
  owners: readonly Argument[],
  phrase: readonly Argument[],
): readonly Predication[] {
  return owners.flatMap((owner) =>
    phrase
      .filter(({ marker }) => isSharing(owner, marker))
      .map((to) => {
        const words = [...owner.preposition, noun, ...to.preposition]
        const connection = { tree, head: noun, words, name: `${lemmaAt(tree, noun)} ${to.marker}`, by: BY }
        return connect(connection, owner.head, to)
      }),
  )
}
