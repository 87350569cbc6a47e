import pronouns from '../../../graph-data/lexicon/pronouns.json' with { type: 'json' }
import type { Document } from '../../types/document.ts'
import type { EntityType } from '../../types/entity.ts'
import { isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { type LocatedMention, locate } from './located-mention.ts'

export type Pronoun = (typeof pronouns)[number]
const OF_WORD = new Map(pronouns.map((pronoun) => [pronoun.word, pronoun]))

/** Personal, possessive and reflexive pronouns that may refer to something. */
export function pronounMentions(document: Document, tree: Tree): readonly LocatedMention[] {
  return [...tree.tokens.keys()].flatMap((index) => {
    const pronoun = pronounAt(tree, index)
    if (pronoun === undefined || isRelated(tree, index, 'expl')) return []
    return [
      locate(document, {
        tree,
        head: index,
        words: [index],
        kind: 'pronoun',
        entityType: typeOf(pronoun),
        by: 'pronoun',
      }),
    ]
  })
}

export function pronounAt(tree: Tree, index: number): Pronoun | undefined {
  return tokenAt(tree, index).upos === 'PRON' ? OF_WORD.get(wordAt(tree, index)) : undefined
}

function typeOf(pronoun: Pronoun): EntityType {
  if (pronoun.gender === 'neuter') return 'concept'
  return pronoun.number === 'plural' ? 'group' : 'person'
}
