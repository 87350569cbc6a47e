import reporting from '../../../graph-data/lexicon/reporting-verbs.json' with { type: 'json' }
import { addresseeOf } from '../syntax/addressee.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, type Tree, wordAt } from '../syntax/tree.ts'
import { verbLemma } from '../syntax/verb-group.ts'
import type { Status } from './status.ts'

/** How a verb, adjective or noun stands to what its complement says. */
export type Attitude = 'say' | 'deny' | 'allege' | 'believe' | 'hope' | 'plan' | 'ask' | 'promise' | 'fail' | 'factive'

/** Where a word has several attitudes, a clause (“agrees that …”) means the first of these, … */
const OF_CLAUSE: readonly Attitude[] = [
  'say',
  'deny',
  'allege',
  'believe',
  'hope',
  'plan',
  'ask',
  'promise',
  'fail',
  'factive',
]
/** … an infinitive (“agrees to …”) the first of these. */
const OF_INFINITIVE: readonly Attitude[] = [
  'factive',
  'fail',
  'promise',
  'ask',
  'plan',
  'hope',
  'allege',
  'believe',
  'deny',
  'say',
]

const PRESUPPOSING = new Set(reporting.presupposing)
const REASONS = new Set(['how', 'when', 'where', 'why'])
const clauseAttitudes = attitudesByLemma(OF_CLAUSE)
const infinitiveAttitudes = attitudesByLemma(OF_INFINITIVE)

function attitudesByLemma(order: readonly Attitude[]): ReadonlyMap<string, Attitude> {
  return new Map(
    order.toReversed().flatMap((attitude) => reporting[attitude].map((lemma) => [lemma, attitude] as const)),
  )
}

/** What becomes of the complement’s status under an attitude, apart from its holder. */
export const EFFECTS: Readonly<Record<Attitude, Partial<Status>>> = {
  say: {},
  deny: { polarity: 'negated' },
  allege: { modality: 'possible' },
  believe: { modality: 'possible' },
  hope: { modality: 'planned' },
  plan: { modality: 'planned' },
  ask: { modality: 'requested' },
  promise: { modality: 'planned' },
  fail: { polarity: 'negated' },
  factive: {},
}

/** Attitudes whose bearer answers for the complement: “the union denies that …”. */
export const HELD: ReadonlySet<Attitude> = new Set(['say', 'deny', 'allege', 'believe', 'hope', 'ask', 'promise'])

/** “asked why Park left”, “is proud that Park left”: whoever says so takes it for granted that Park left. */
export function isPresupposed(tree: Tree, clause: number, governor: number): boolean {
  if (!isRelated(tree, clause, 'ccomp')) return false
  if (dependentsOf(tree, clause, 'advmod').some((index) => REASONS.has(wordAt(tree, index)))) return true
  const names = [verbLemma(tree, governor), `be ${wordAt(tree, governor)}`]
  return names.some((name) => PRESUPPOSING.has(name))
}

/** The attitude of a verb, adjective (“is ready to”) or noun towards a clause or an infinitive. */
export function attitudeOf(
  tree: Tree,
  index: number,
  complement: 'clause' | 'infinitive' = 'clause',
  preposition = '',
): Attitude | undefined {
  const attitudes = complement === 'clause' ? clauseAttitudes : infinitiveAttitudes
  const state = hasDependent(tree, index, 'cop', 'aux:pass') ? [`be ${wordAt(tree, index)}`] : []
  const asked = complement === 'infinitive' ? addresseeOf(tree, index) : undefined
  const leading = asked === undefined ? preposition : prepositionLemma(tree, prepositionOf(tree, asked))
  const prepositional = leading === '' ? [] : [`${verbLemma(tree, index)} ${leading}`]
  const names = [...state, ...prepositional, verbLemma(tree, index), lemmaAt(tree, index)]
  return names.map((name) => attitudes.get(name)).find((attitude) => attitude !== undefined)
}
