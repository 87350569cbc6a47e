import attitudeNouns from '../../../graph-data/lexicon/attitude-nouns.json' with { type: 'json' }
import { isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Status } from './status.ts'

const EFFECTS: ReadonlyMap<string, Partial<Status>> = new Map<string, Partial<Status>>([
  ...attitudeNouns.possible.map((noun) => [noun, { modality: 'possible' }] as const),
  ...attitudeNouns.planned.map((noun) => [noun, { modality: 'planned' }] as const),
  ...attitudeNouns.requested.map((noun) => [noun, { modality: 'requested' }] as const),
  ...attitudeNouns.negated.map((noun) => [noun, { polarity: 'negated' }] as const),
])

/** What becomes of a clause or event behind a noun: “claims that …”, “the risk of war”. */
export function effectOfNoun(tree: Tree, noun: number): Partial<Status> | undefined {
  return EFFECTS.get(lemmaAt(tree, noun))
}

/** The effect of the noun that an event hangs on: “the possibility of talks”. */
export function effectOnEvent(tree: Tree, event: number): Partial<Status> | undefined {
  const { head } = tokenAt(tree, event)
  return head >= 0 && isRelated(tree, event, 'nmod') ? effectOfNoun(tree, head) : undefined
}
