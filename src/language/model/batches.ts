/** Larger batches are slower: the padded words of one batch stay at or below this, unless one sentence is longer. */
const wordsInBatch = 150

/** Groups sentences of like length, given the words of each; returns indexes of sentences, shortest sentences first. */
export function batchesOf(lengths: readonly number[]): readonly (readonly number[])[] {
  const order = [...lengths.entries()].sort(([i, a], [j, b]) => a - b || i - j)
  const batches: number[][] = []
  let batch: number[] = []
  for (const [sentence, length] of order) {
    if (batch.length > 0 && (batch.length + 1) * length > wordsInBatch) {
      batches.push(batch)
      batch = []
    }
    batch.push(sentence)
  }
  return batch.length > 0 ? [...batches, batch] : batches
}
