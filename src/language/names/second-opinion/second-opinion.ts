import learned from '../../../../graph-data/names/second-opinion.json' with { type: 'json' }
import type { NameTag } from '../../model/labels.ts'
import type { NameScores } from '../name-scores.ts'
import { nameFeatures } from './name-features.ts'

const weights: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(learned.weights))

/**
 * Scores of words by what the surface shows, learned from other sight than the network’s: `../../training/second_opinion.py`
 * tells how. Added to the network’s log-probabilities they make a product of experts (Hinton 2002).
 */
export function secondOpinion(words: readonly string[], tags: readonly NameTag[]): NameScores {
  const places = tags.map((tag) => learned.tags.indexOf(nameOf(tag)))
  return nameFeatures(words).map((features) => {
    const rows = features.flatMap((feature) => {
      const row = weights.get(feature)
      return row === undefined ? [] : [row]
    })
    return places.map((place) => learned.unit * rows.reduce((sum, row) => sum + (row[place] ?? 0), 0))
  })
}

function nameOf({ label, begins }: NameTag): string {
  return label === undefined ? 'O' : `${begins ? 'B' : 'I'}-${label}`
}
