import { parseArgs } from 'node:util'
import type { Benchmark, Measured } from './benchmark.ts'
import { measure } from './measure.ts'
import { tableOf } from './table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
})

const files = import.meta.glob<{ benchmark: Benchmark }>('./*.bench.ts')
const known = new Map(Object.entries(files).map(([path, load]) => [path.slice('./'.length, -'.bench.ts'.length), load]))
const unknown = positionals.filter((name) => !known.has(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}. There are ${[...known.keys()].join(', ')}.\n`)
  process.exit(2)
}

for (const [name, load] of known) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const { benchmark } = await load()
  const results = await resultsOf(benchmark)
  const { title } = benchmark
  process.stdout.write(
    values.json ? `${JSON.stringify({ name, title, results })}\n` : `${tableOf(`${name}: ${title}`, results)}\n`,
  )
}

async function resultsOf({ prepare, close }: Benchmark): Promise<readonly Measured[]> {
  const results: Measured[] = []
  try {
    for (const comparison of await prepare(Number(values.scale))) {
      if (!comparison.name.includes(values.only)) continue
      process.stderr.write(`${comparison.name} …\n`)
      results.push(await measure(comparison, { rounds: Number(values.rounds), time: 200 }))
    }
  } finally {
    await close?.()
  }
  return results
}
