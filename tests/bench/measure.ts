import type { Comparison, Measured, Run, SelfTimed } from './benchmark.ts'

export type Effort = Readonly<{
  /** Runs of each contestant at least, after one that is not counted. */
  rounds: number
  /** Milliseconds after which no further round begins beyond those. */
  time: number
}>

/**
 * Measures the contestants of a comparison. They run in turns, so that whatever else the computer does meanwhile weighs on all of
 * them, and the median is taken of the rounds. Throws where answers differ that must be the same.
 */
export async function measure(comparison: Comparison, { rounds, time }: Effort): Promise<Measured> {
  const contestants = Object.entries(comparison.runs)
  await warmUp(comparison)
  const times = new Map<string, number[]>(contestants.map(([name]) => [name, []]))
  const start = performance.now()
  for (let round = 0; round < rounds || (round < MOST_ROUNDS && performance.now() - start < time); round++) {
    for (const [name, run] of contestants) times.get(name)?.push(await timeOf(run))
  }
  return summary(comparison, times)
}

const MOST_ROUNDS = 1000

/** One run of each, which also shows whether they agree. */
async function warmUp({ name, runs, isSameAnswer }: Comparison): Promise<void> {
  const answers: (readonly [string, string])[] = []
  for (const [contestant, run] of Object.entries(runs)) answers.push([contestant, JSON.stringify(await run())])
  const [first] = answers
  if (!isSameAnswer || first === undefined) return
  for (const [contestant, answer] of answers) {
    if (answer === first[1]) continue
    throw new Error(`${name}: ${contestant} gives ${answer.slice(0, 200)}, ${first[0]} ${first[1].slice(0, 200)}`)
  }
}

async function timeOf(run: Run): Promise<number> {
  const start = performance.now()
  const answer = await run()
  return isSelfTimed(answer) ? answer.milliseconds : performance.now() - start
}

function isSelfTimed(answer: unknown): answer is SelfTimed {
  return typeof answer === 'object' && answer !== null && 'milliseconds' in answer
}

function summary({ name, work, atMost }: Comparison, all: ReadonlyMap<string, readonly number[]>): Measured {
  const times = [...all].map(([contestant, found]) => {
    const median = middleOf(found)
    const perSecond = work && Math.round((work.count * 1000) / median)
    return [
      contestant,
      { median, least: Math.min(...found), runs: found.length, ...(perSecond !== undefined && { perSecond }) },
    ] as const
  })
  const [first, ...others] = times.map(([, { median }]) => median)
  const slowest = Math.max(...others)
  return {
    name,
    times: Object.fromEntries(times),
    ...(work && { unit: work.unit }),
    ...(first !== undefined && others.length > 0 && { ratio: slowest / first }),
    ...(atMost !== undefined && { atMost }),
  }
}

function middleOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [below = Number.NaN, above = Number.NaN] = [
    sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
    sorted[middle],
  ]
  return (below + above) / 2
}
