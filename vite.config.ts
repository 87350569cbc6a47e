import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { chromiumPath, chromiumSwitches } from './tests/chromium.ts'

/** `vite build` makes the library and the command line, `vite build --mode web` the explorer that they serve. */
export default defineConfig(({ mode }) => ({
  ...({ web: explorer, bench }[mode] ?? library),
  test: {
    projects: mode === 'screenshots' ? [screenshots] : [nodeTests, endToEndTests, qualityTests, ...browserTests()],
  },
}))

const explorer = {
  root: 'web',
  base: './',
  worker: { format: 'es' as const },
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', modulePreload: false as const },
}

const library = {
  define: { READING_RULES: JSON.stringify(hashOf(['src/language', 'src/text', 'graph-data/lexicon'])) },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        query: 'src/relata-query.ts',
        export: 'src/relata-export.ts',
        node: 'src/node/index.ts',
        cli: 'src/node/cli/main.ts',
        'annotate-worker': 'src/node/workers/annotate-worker.ts',
      },
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
}

/** What is measured is built as it ships; within `node_modules` so that packages are found from there. */
const bench = {
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'node_modules/.cache/relata-bench',
    rolldownOptions: { input: 'tests/bench/run.ts' },
  },
}

/** Of all files in folders: what was read with other rules is no longer right. */
function hashOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Files share a process, so that the language model is loaded once in each and not for every file. */
const nodeTests: TestProjectConfiguration = {
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/{unit,golden}/**/*.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
}

/** Real processes, which load the language model. */
const endToEndTests: TestProjectConfiguration = {
  test: {
    name: 'end to end',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/build-once.ts',
    testTimeout: 60_000,
  },
}

/** Figures on texts that lie beside the project; `npm test` leaves them out. */
const qualityTests: TestProjectConfiguration = {
  test: {
    name: 'quality',
    environment: 'node',
    include: ['tests/quality/**/*.quality.test.ts'],
    testTimeout: 600_000,
  },
}

/** Pictures of the explorer to look at; only `npm run screenshots` takes them. */
const screenshots: TestProjectConfiguration = {
  test: {
    name: 'screenshots',
    environment: 'node',
    include: ['tests/screenshots/*.screenshots.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
}

/** None where there is no Chromium, which fails where `CI=true` and is said aloud elsewhere. */
function browserTests(): TestProjectConfiguration[] {
  const executablePath = chromiumPath()
  if (executablePath) return [inChromium(executablePath)]
  const remedy = 'No Chromium found: install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.'
  if (process.env.VITEST && process.env.CI === 'true') throw new Error(remedy)
  if (process.env.VITEST) process.stderr.write(`SKIPPED tests/browser. ${remedy}\n`)
  return []
}

function inChromium(executablePath: string): TestProjectConfiguration {
  return {
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: { executablePath, args: [...chromiumSwitches] } }),
        instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
        screenshotFailures: false,
      },
    },
  }
}
