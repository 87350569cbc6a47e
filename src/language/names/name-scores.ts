/** For each word the score of each tag of names, the higher the likelier; `scores[word][tag]`. */
export type NameScores = readonly (readonly number[])[]

/** The same as natural logarithms of probabilities, which add up to one for each word. */
export function asLogProbabilities(scores: NameScores): NameScores {
  return scores.map((ofTags) => {
    const highest = Math.max(...ofTags)
    const total = highest + Math.log(ofTags.reduce((sum, score) => sum + Math.exp(score - highest), 0))
    return ofTags.map((score) => score - total)
  })
}
