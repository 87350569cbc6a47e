import reporting from '../../../graph-data/lexicon/reporting-verbs.json' with { type: 'json' }
import { prepositionOf } from '../syntax/preposition.ts'
import { governors, hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

const SAYING = new Set(reporting.say)

/** “…, the Ministry of Ports said.”: a verb of saying without subject right behind a noun phrase that a comma opens takes it as its subject. */
export function speakerBeforeVerb(tree: Tree): Reattachment {
  for (const verb of tree.tokens.keys()) {
    if (!isClauseVerb(tree, verb) || !SAYING.has(lemmaAt(tree, verb)) || hasDependent(tree, verb, 'nsubj', 'aux:pass'))
      continue
    const speaker = phraseBefore(tree, verb)
    if (speaker !== undefined && opensWithComma(tree, speaker))
      return new Map([[speaker, { head: verb, deprel: 'nsubj' }]])
  }
  return new Map()
}

/** The head of the noun phrase that ends right before a verb. */
function phraseBefore(tree: Tree, verb: number): number | undefined {
  const last = tree.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1
  if (last < 0 || !['NOUN', 'PROPN'].includes(tokenAt(tree, last).upos)) return undefined
  const chain = [last, ...governors(tree, last)]
  const end = chain.findIndex((index) => index === verb || isClauseVerb(tree, index))
  const nouns = chain.slice(0, end === -1 ? undefined : end)
  const speaker = nouns.find(
    (index) => !isRelated(tree, index, 'compound', 'flat') && prepositionOf(tree, index).length === 0,
  )
  return speaker === undefined ? undefined : withDescription(tree, speaker)
}

/** “a union spokeswoman, Ana Ito, said”: the noun that a name explains. */
function withDescription(tree: Tree, name: number): number {
  const { head, upos } = tokenAt(tree, name)
  const explains = upos === 'PROPN' && isRelated(tree, name, 'appos') && tokenAt(tree, head).upos === 'NOUN'
  return explains && opensWithComma(tree, head) ? head : name
}

function opensWithComma(tree: Tree, head: number): boolean {
  for (let index = head - 1; index >= 0; index -= 1) {
    const { text, upos } = tokenAt(tree, index)
    if (text === ',' || upos === 'PUNCT') return true
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP'].includes(upos)) return false
  }
  return false
}
