import model from '../../../graph-data/confidence.json' with { type: 'json' }
import type { Claim } from '../../types/claim.ts'
import type { ClaimCore } from './claim-maker.ts'
import { featuresOf } from './features.ts'

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights))
const TITLES: ReadonlyMap<string, number> = new Map(Object.entries(model.titles))
const CONNECTIONS: ReadonlyMap<string, number> = new Map(Object.entries(model.connections))

/**
 * How likely a claim was read right, 0 to 1: a logistic regression on edges that were judged one by one. Constructions that only
 * connect were judged on twenty edges each of the training part of GUM (.88, .86, .69); half of that, for they leave open how.
 */
export function confidenceOf(core: ClaimCore, modality: Claim['modality']): number {
  const { isOpen, by } = core.predication
  if (isOpen) return CONNECTIONS.get(by) ?? 0
  const score = featuresOf(core, modality).reduce(
    (sum, [name, value]) => sum + value * (WEIGHTS.get(name) ?? 0),
    model.intercept,
  )
  return Math.round(100 / (1 + Math.exp(-score))) / 100
}

/** How likely an office was given to the right person, by the construction that gives it. */
export function confidenceOfTitle(construction: string): number {
  return TITLES.get(construction) ?? 0
}
