import weights from '../../../../graph-data/coreference/pronoun-weights.json' with { type: 'json' }

const WEIGHT: ReadonlyMap<string, number> = new Map(Object.entries(weights))

/** The sum of the weights of features; what was never met in training weighs nothing. */
export function scoreOf(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (WEIGHT.get(feature) ?? 0), 0)
}
