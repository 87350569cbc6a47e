import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { setup as buildOnce } from '../e2e/build-once.ts'
import { folderWith } from '../fixtures/folder-with.ts'
import floors from './floors.json' with { type: 'json' }

const benchmarks = resolve('../shared/bench')
const article = resolve('../shared/seed/article.txt')
const run = promisify(execFile)
const commandLine = resolve('dist/cli.js')

const lack = whatLacks()
if (lack !== undefined) process.stderr.write(`SKIPPED tests/quality/floors: ${lack}.\n`)

describe.skipIf(lack !== undefined)('Figures', () => {
  beforeAll(buildOnce, 120_000)

  test('of the benchmarks are not below their floors', { timeout: 1_200_000 }, async () => {
    const results = await benchmarkResults()
    const rows = floors.map(({ name, figure, floor }) => ({ name, floor, now: figureAt(results, figure) }))
    process.stdout.write(
      rows.map(({ name, floor, now }) => `${name.padEnd(40)} ${now.toFixed(3)}  floor ${floor}\n`).join(''),
    )
    expect(rows.filter(({ floor, now }) => now < floor)).toEqual([])
  })

  test.skipIf(!existsSync(article))('of the article: all that is required, and nothing forbidden', async () => {
    const graph = join(folderWith({}), 'graph.json')
    await run(process.execPath, [commandLine, 'build', article, '-o', graph])
    const { stdout, status } = spawnSync('python3', [join(benchmarks, 'seed.py'), graph], { encoding: 'utf8' })
    process.stdout.write(stdout)
    expect(status).toBe(0)
  })
})

function whatLacks(): string | undefined {
  if (!existsSync(join(benchmarks, 'run.sh'))) return `there are no benchmarks in ${benchmarks}`
  const python = spawnSync('python3', ['-c', 'import numpy, scipy'])
  return python.status === 0 ? undefined : 'they need python3 with numpy and scipy'
}

/** Scores by benchmark, as `run.sh` writes them. */
async function benchmarkResults(): Promise<unknown> {
  const folder = folderWith({})
  const command = `"${process.execPath}" "${commandLine}"`
  const settings = { KG: command, OUT: folder, ONLY: 'carb,re3d,gum,uner', SPLIT: 'dev' }
  await run('bash', [join(benchmarks, 'run.sh')], { env: { ...process.env, ...settings } })
  return JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')).results
}

/** The number at a path through nested objects: `carb.f1`. */
function figureAt(results: unknown, path: string): number {
  let value = results
  for (const key of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined
  }
  if (typeof value !== 'number') throw new Error(`The benchmarks give no figure ${path}`)
  return value
}
