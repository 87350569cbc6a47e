import reporting from '../../../graph-data/lexicon/reporting-verbs.json' with { type: 'json' }
import { prepositionLemma, prepositionOf } from './preposition.ts'
import { dependentsOf, type Tree } from './tree.ts'
import { verbLemma } from './verb-group.ts'

/** Verbs of asking with the preposition that leads to who is asked: “call on”, “appeal to”, “plead with”. */
const ASKING = new Set(reporting.ask.filter((name) => /\s(?:on|to|upon|with)$/u.test(name)))

/** Who is asked by a verb with a preposition: Park in “called on Park to leave”. */
export function addresseeOf(tree: Tree, verb: number): number | undefined {
  return dependentsOf(tree, verb, 'obl').find((index) =>
    ASKING.has(`${verbLemma(tree, verb)} ${prepositionLemma(tree, prepositionOf(tree, index))}`),
  )
}
