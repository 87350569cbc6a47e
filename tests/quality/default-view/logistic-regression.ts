/** What was seen, by name, and whether it came out right. */
export type Example = Readonly<{ features: ReadonlyMap<string, number>; isRight: boolean }>
export type Fit = Readonly<{ intercept: number; weights: ReadonlyMap<string, number> }>
/** How much a weight is held back: this times half its square is taken from the likelihood. */
export type Penalty = (name: string) => number

const STEPS = 50
const CLOSE = 1e-7
/** Enough to keep the system solvable. */
const FREE = 1e-9

/**
 * Maximum likelihood with a quadratic penalty, by Newton’s method (Hastie, Tibshirani, Friedman, “The Elements of Statistical
 * Learning”, 4.4); the intercept is free.
 */
export function fitLogistic(examples: readonly Example[], names: readonly string[], penalty: Penalty): Fit {
  const rows = examples.map(({ features, isRight }) => ({
    values: [1, ...names.map((name) => features.get(name) ?? 0)],
    outcome: isRight ? 1 : 0,
  }))
  const penalties = [FREE, ...names.map(penalty)]
  let weights: readonly number[] = penalties.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(rows, weights, penalties)
    weights = weights.map((weight, index) => weight - (change[index] ?? 0))
    if (change.every((value) => Math.abs(value) < CLOSE)) break
  }
  const [intercept = 0, ...rest] = weights
  return { intercept, weights: new Map(names.map((name, index) => [name, rest[index] ?? 0])) }
}

type Row = Readonly<{ values: readonly number[]; outcome: number }>

/** What to take from the weights: the slope of the likelihood over its curvature. */
function newtonStep(rows: readonly Row[], weights: readonly number[], penalties: readonly number[]): readonly number[] {
  const slope = penalties.map((penalty, index) => penalty * (weights[index] ?? 0))
  const curvature = penalties.map((penalty, index) => penalties.map((_, other) => (index === other ? penalty : 0)))
  for (const { values, outcome } of rows) {
    const likely = sigmoid(dot(values, weights))
    const shown = values.flatMap((value, index) => (value === 0 ? [] : [{ value, index }]))
    for (const { value, index } of shown) {
      slope[index] = (slope[index] ?? 0) + value * (likely - outcome)
      const line = curvature[index] ?? []
      for (const other of shown)
        line[other.index] = (line[other.index] ?? 0) + value * other.value * likely * (1 - likely)
    }
  }
  return solved(curvature, slope)
}

/** How likely it comes out right, 0 to 1. */
export function likelihood({ intercept, weights }: Fit, features: Example['features']): number {
  return sigmoid([...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), intercept))
}

/** Gaussian elimination with the largest pivot of the column. */
export function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  rows.forEach((_, column) => {
    const pivot = rows.slice(column).reduce((best, row, offset) => {
      const size = Math.abs(rows[best]?.[column] ?? 0)
      return Math.abs(row[column] ?? 0) > size ? column + offset : best
    }, column)
    const [top = [], other = []] = [rows[column], rows[pivot]]
    rows[pivot] = top
    rows[column] = other
    rows.forEach((row, index) => {
      const factor = (row[column] ?? 0) / (other[column] ?? 1)
      if (index === column || factor === 0) return
      rows[index] = row.map((value, place) => value - factor * (other[place] ?? 0))
    })
  })
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1))
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
