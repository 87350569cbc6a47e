import { resolve } from '../../src/resolve/index.ts'
import type { Extraction } from '../../src/types/claim.ts'
import type { Benchmark, Comparison, SelfTimed } from './benchmark.ts'
import { madeUpExtractions } from './made-up-extractions.ts'

const PART = 1000
const SIZES = [2500, 5000, 10_000]

/** The curve is that of the ratio: time in proportion to the documents would be 1 at every size. */
export const benchmark: Benchmark = {
  title: 'who is who in documents of 15 made-up names each, beside as many in parts of 1,000',
  prepare(scale) {
    const part = madeUpExtractions(Math.max(2, PART * scale))
    return SIZES.map((size): Comparison => {
      const all = madeUpExtractions(Math.max(2, size * scale))
      return {
        name: `${size.toLocaleString('en')} documents`,
        runs: { 'in parts': () => inParts(part, size / PART), 'at once': () => resolve(all).entities.length },
        work: { count: all.length, unit: 'documents' },
        atMost: 3,
      }
    })
  },
}

/** One part stands for all. */
function inParts(part: readonly Extraction[], parts: number): SelfTimed {
  const start = performance.now()
  resolve(part)
  return { milliseconds: (performance.now() - start) * parts }
}
