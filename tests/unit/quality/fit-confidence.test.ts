import { describe, expect, test } from 'vitest'
import { areaUnderCurve, atLeast } from '../../quality/default-view/calibration.ts'
import { crossValidated, fitConfidence, type Judged } from '../../quality/default-view/fit-confidence.ts'
import { fitLogistic, likelihood, solved } from '../../quality/default-view/logistic-regression.ts'

const free = () => 0

describe('A logistic regression', () => {
  test('without features gives the share of what is right', () => {
    const fit = fitLogistic(judged({ right: 3, wrong: 1 }), [], free)
    expect(likelihood(fit, new Map())).toBeCloseTo(0.75)
  })

  test('gives each group its own share where one feature tells them apart', () => {
    const fit = fitLogistic(
      [...judged({ right: 9, wrong: 1 }, 'name'), ...judged({ right: 1, wrong: 1 })],
      ['name'],
      free,
    )
    expect(likelihood(fit, new Map([['name', 1]]))).toBeCloseTo(0.9)
    expect(likelihood(fit, new Map())).toBeCloseTo(0.5)
  })

  test('draws a weight towards nought the more it is held back', () => {
    const examples = [...judged({ right: 9, wrong: 1 }, 'name'), ...judged({ right: 1, wrong: 1 })]
    const weights = [0, 3, 30].map((held) => fitLogistic(examples, ['name'], () => held).weights.get('name') ?? 0)
    expect(weights.toSorted((a, b) => b - a)).toEqual(weights)
    expect(weights[2]).toBeLessThan(0.5)
  })

  test('stands on linear equations that are solved whatever their order', () => {
    expect(
      solved(
        [
          [0, 2],
          [4, 1],
        ],
        [6, 7],
      ).map((value) => Math.round(value * 1000) / 1000),
    ).toEqual([1, 3])
  })
})

describe('Confidence', () => {
  test('says nothing of what was seen fewer than four times', () => {
    const seldom = fitConfidence([...judged({ right: 2, wrong: 1 }, 'name'), ...judged({ right: 5, wrong: 5 })])
    expect([...seldom.weights]).toEqual([])
  })

  test('of a document is validated by weights that its own edges had no part in', () => {
    const others = judged({ right: 20, wrong: 0 }, 'name', 'others')
    const own = judged({ right: 0, wrong: 20 }, 'pronoun', 'own')
    const likely = crossValidated([...others, ...own])
    expect(likely[0]).toBeLessThan(0.5)
    expect(likely.at(-1)).toBeGreaterThan(0.5)
  })
})

describe('Calibration', () => {
  const guesses = [
    { likely: 0.9, isRight: true },
    { likely: 0.8, isRight: true },
    { likely: 0.7, isRight: false },
    { likely: 0.2, isRight: false },
  ]

  test('counts what is at least so likely: how much of it is right, and how much it is', () => {
    expect(atLeast(guesses, 0.7)).toEqual({ right: 2 / 3, kept: 0.75 })
  })

  test('finds how often a right guess was held more likely than a wrong one', () => {
    expect(areaUnderCurve(guesses)).toBe(1)
    expect(areaUnderCurve(guesses.map((guess) => ({ ...guess, likely: 0.5 })))).toBe(0.5)
  })
})

function judged(
  counts: Readonly<{ right: number; wrong: number }>,
  feature?: string,
  document = 'one',
): readonly Judged[] {
  const features = new Map(feature === undefined ? [] : [[feature, 1] as const])
  const many = (count: number, isRight: boolean) =>
    Array.from({ length: count }, () => ({ document, features, isRight }))
  return [...many(counts.right, true), ...many(counts.wrong, false)]
}
