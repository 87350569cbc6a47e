import { resolve } from '../../src/resolve/index.ts'
import type { Benchmark, Comparison } from './benchmark.ts'
import { madeUpExtractions } from './made-up-extractions.ts'

const SIZES = [1000, 2500, 5000, 10_000]

export const benchmark: Benchmark = {
  title:
    'who is who in up to 10,000 documents of 15 made-up names each; ten times the documents beside one tenth ten times',
  prepare(scale) {
    const sized = SIZES.map((size) => madeUpExtractions(Math.max(2, Math.ceil(size * scale))))
    const [tenth = [], all = []] = [sized[0], sized.at(-1)]
    const curve = sized.map((extractions): Comparison => {
      return {
        name: `${extractions.length} documents`,
        runs: { resolve: () => resolve(extractions).entities.length },
        work: { count: extractions.length, unit: 'documents' },
      }
    })
    const tenTimes = () => Array.from({ length: 10 }, () => resolve(tenth).entities.length)
    return [
      ...curve,
      { name: 'how it grows', runs: { 'a tenth ×10': tenTimes, all: () => resolve(all).entities.length }, atMost: 3 },
    ]
  },
}
