import { expect, test } from 'vitest'
import type { Benchmark } from '../../bench/benchmark.ts'
import { measure } from '../../bench/measure.ts'
import { tableOf } from '../../bench/table.ts'

const once = { rounds: 1, time: 0 }
const milliseconds = (time: number) => () => ({ milliseconds: time })

const files = import.meta.glob<{ benchmark: Benchmark }>('../../bench/*.bench.ts')

test.each(Object.entries(files))('%s runs on a thousandth of its data', async (_, load) => {
  const { prepare, close } = (await load()).benchmark
  for (const comparison of await prepare(0.001)) {
    const { times } = await measure(comparison, once)
    expect(Object.keys(times)).toEqual(Object.keys(comparison.runs))
  }
  await close?.()
})

test('a table shows the median of each contestant and what is slower than allowed', async () => {
  const found = await measure(
    { name: 'sorting', runs: { library: milliseconds(20), ours: milliseconds(120) }, atMost: 5 },
    once,
  )
  const alone = await measure(
    { name: 'reading', runs: { ours: milliseconds(500) }, work: { count: 10, unit: 'words' } },
    once,
  )
  expect(tableOf('All', [found, alone])).toBe(
    [
      'All',
      '',
      '         library ms  ours ms  ratio   at most',
      'sorting  20          120      6.00 ×  5 ×      TOO SLOW',
      'reading              500                       ours 20 words a second',
      '',
    ].join('\n'),
  )
})

test('contestants that must agree and do not are an error', async () => {
  const runs = { right: () => [1, 2], wrong: () => [2, 1] }
  await expect(measure({ name: 'sorting', runs, isSameAnswer: true }, once)).rejects.toThrow(
    'sorting: wrong gives [2,1], right [1,2]',
  )
})
