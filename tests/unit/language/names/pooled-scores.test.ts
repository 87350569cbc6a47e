import { expect, test } from 'vitest'
import { asLogProbabilities } from '../../../../src/language/names/name-scores.ts'
import { pooledScores } from '../../../../src/language/names/pooled-scores.ts'

test('a word with a capital moves towards what it is elsewhere in the document, others stay', () => {
  const sentences = [
    {
      words: ['Oslo', 'won'],
      scores: [
        [0, -4],
        [-1, -2],
      ],
    },
    {
      words: ['Oslo', 'won'],
      scores: [
        [-4, 0],
        [-2, -1],
      ],
    },
  ]
  expect(pooledScores(sentences)).toEqual([
    [[-0.6, -3.4].map(closely), [-1, -2]],
    [[-3.4, -0.6].map(closely), [-2, -1]],
  ])
})

test('a word that stands once keeps its scores', () => {
  expect(pooledScores([{ words: ['Oslo'], scores: [[-1, -2]] }])).toEqual([[[-1, -2].map(closely)]])
})

test('scores become logarithms of probabilities that add up to one', () => {
  expect(asLogProbabilities([[3, 3]])).toEqual([[Math.log(0.5), Math.log(0.5)].map(closely)])
  const [far = []] = asLogProbabilities([[-2000, -1000]])
  expect(far.map(Math.exp)).toEqual([0, 1])
})

function closely(value: number) {
  return expect.closeTo(value, 9)
}
