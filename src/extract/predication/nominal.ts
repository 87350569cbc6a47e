import nominalizations from '../../../graph-data/lexicon/nominalizations.json' with { type: 'json' }
import { lemmaAt, type Tree } from '../syntax/tree.ts'
import type { Argument, Predication } from './predication.ts'
import { relatedTerms } from './relational-noun.ts'

/** How a noun that says what a verb says marks its parties. */
type Nominalization = (typeof nominalizations)[number]
const NOUNS = new Map(nominalizations.map((entry) => [entry.noun, entry]))

/** “Park’s criticism of Ito”, “talks between Park and Ito”: nouns that state what verbs state. */
export function nominalPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()].flatMap((noun) => {
    const nominalization = NOUNS.get(lemmaAt(tree, noun))
    return nominalization === undefined ? [] : readNoun(tree, noun, nominalization)
  })
}

function readNoun(tree: Tree, noun: number, nominalization: Nominalization): readonly Predication[] {
  const terms = relatedTerms(tree, noun)
  const between = terms.filter((term) => nominalization.parties.includes(term.marker))
  const base = {
    tree,
    head: noun,
    words: [noun],
    passive: false,
    lemmas: [{ lemma: nominalization.verb, at: noun, without: [] }],
  }
  const among = between.map((term, position) => ({
    ...base,
    subjects: [term.head],
    arguments: between.slice(position + 1).map(asObject),
    by: 'noun with parties',
  }))
  const objects = terms.filter((term) => term.preposition.length > 0 && nominalization.object.includes(term.marker))
  const agents = terms.filter((term) => term.marker === 'by' || (term.marker === 'of' && term.preposition.length === 0))
  const acted = {
    ...base,
    subjects: agents.map((term) => term.head),
    arguments: objects.map(asObject),
    by: 'nominalization',
  }
  return [...among, acted].filter((predication) => predication.subjects.length > 0 && predication.arguments.length > 0)
}

function asObject(term: Argument): Argument {
  return { ...term, role: 'object', marker: '' }
}
