import type { SentenceAnalysis } from '../model/decode-sentence.ts'
import type { NameTag } from '../model/labels.ts'
import { type FoundName, namesOf, outsideNames } from '../model/name-tags.ts'
import { asLogProbabilities, type NameScores } from './name-scores.ts'
import { pooledScores } from './pooled-scores.ts'
import { secondOpinion } from './second-opinion/second-opinion.ts'

/** How much the second opinion weighs beside the network’s. */
const weightOfSecond = 0.3

/** The words of a sentence, what the model says of them, and the names that follow from it. */
export type ReadSentence = Readonly<{
  words: readonly string[]
  analysis: SentenceAnalysis
  names: readonly FoundName[]
  /** For each word the probability that it stands in no name. */
  outside: readonly number[]
}>

/** Finds the names of the sentences of one document. */
export function decodedNames(
  sentences: readonly Pick<ReadSentence, 'words' | 'analysis'>[],
  tags: readonly NameTag[],
): readonly ReadSentence[] {
  const pooled = pooledScores(sentences.map(({ words, analysis }) => ({ words, scores: analysis.nameScores })))
  return sentences.map(({ words, analysis }, index) => {
    const scores = asLogProbabilities(withSecondOpinion(pooled[index] ?? [], secondOpinion(words, tags)))
    const score = (word: number, tag: number) => scores[word]?.[tag] ?? Number.NEGATIVE_INFINITY
    return {
      words,
      analysis,
      names: namesOf(words.length, score, tags),
      outside: outsideNames(words.length, score, tags),
    }
  })
}

function withSecondOpinion(scores: NameScores, second: NameScores): NameScores {
  return scores.map((own, word) => own.map((score, tag) => score + weightOfSecond * (second[word]?.[tag] ?? 0)))
}
