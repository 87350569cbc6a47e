import settlementNouns from '../../../graph-data/lexicon/settlement-nouns.json' with { type: 'json' }
import { prepositionLemma, prepositionOf } from './preposition.ts'
import { dependentsOf, hasDependent, lemmaAt, type Tree, tokenAt } from './tree.ts'

const SETTLEMENTS = new Set(settlementNouns)

/** “the town of Passau”: the word that names what the noun says the kind of; not “the second city of Peru”, which is another thing. */
export function namedSettlement(tree: Tree, noun: number): number | undefined {
  const isKind = SETTLEMENTS.has(lemmaAt(tree, noun)) && tokenAt(tree, noun).xpos === 'NN'
  if (!isKind || !hasDependent(tree, noun, 'det') || isRanked(tree, noun)) return undefined
  return dependentsOf(tree, noun, 'nmod').find(
    (index) => prepositionLemma(tree, prepositionOf(tree, index)) === 'of' && tokenAt(tree, index).upos === 'PROPN',
  )
}

/** “largest”, “second”, “main”. */
function isRanked(tree: Tree, noun: number): boolean {
  return dependentsOf(tree, noun, 'amod').some((index) => {
    const { xpos, lemma } = tokenAt(tree, index)
    return xpos === 'JJS' || ORDINAL.test(lemma)
  })
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|main|only|other|chief|principal)$/
