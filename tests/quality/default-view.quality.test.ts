import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import schemaFile from '../../graph-data/schema.json' with { type: 'json' }
import { SURE } from '../../src/graph/default-view.ts'
import { loadEnglish } from '../../src/node/load-english.ts'
import { readSchema } from '../../src/read-schema.ts'
import type { Annotator } from '../../src/types/plugin.ts'
import { document } from '../fixtures/document.ts'
import { areaUnderCurve, atLeast, type Guess, shareRight } from './default-view/calibration.ts'
import { crossValidated, examplesOf, fitConfidence } from './default-view/fit-confidence.ts'
import { type JudgedEdge, judgedEdges } from './default-view/judged-edges.ts'
import { judgedText } from './default-view/judged-text.ts'
import { keeping } from './default-view/kept-annotations.ts'
import { readVerdicts } from './default-view/verdict.ts'
import { texts } from './read-sentence-facts.ts'

vi.mock('../../src/extract/claim/confidence.ts', { spy: true })

const absent = !existsSync(texts)
if (absent) process.stderr.write(`SKIPPED tests/quality/default-view: there are no texts in ${texts}.\n`)

/** A file to write the fitted weights to, a folder to keep what the language model reads, how many wrong edges to print. */
const { FIT: fitted, ANNOTATED: kept, SHOW: shown = '0' } = process.env
const LEVELS = [0, 0.5, 0.65, 0.75, 0.8, 0.85, 0.9]

describe.skipIf(absent)('Judged edges', () => {
  let edges: readonly JudgedEdge[]
  let verdicts = 0

  beforeAll(async () => {
    const read = await readJudgedEdges()
    edges = read.edges
    verdicts = read.verdicts
  }, 900_000)

  test('that are seen first are right', () => {
    const seen = edges.filter(({ isShown }) => isShown)
    const examples = examplesOf(edges)
    print([
      `${verdicts} verdicts; ${examples.length} hold of edges that are made still, ${percent(shareRight(examples))} right`,
      `seen first ${seen.length}: ${examplesOf(seen).length} judged, ${percent(shareRight(examplesOf(seen)))} right`,
      ...wrongEdges(seen),
    ])
    expect(shareRight(examplesOf(seen))).toBeGreaterThan(0.87)
  })

  test('are told right from wrong by a confidence that was fitted without their document', () => {
    const examples = examplesOf(edges)
    const likely = crossValidated(examples)
    const guesses = examples.map(({ isRight }, index): Guess => ({ isRight, likely: likely[index] ?? 0 }))
    print([
      `area under the curve ${areaUnderCurve(guesses).toFixed(3)}`,
      'at least   right   share of all edges',
      ...[...LEVELS, SURE].toSorted().map((level) => row(level, guesses)),
    ])
    expect(atLeast(guesses, SURE).right).toBeGreaterThan(0.87)
  })

  test.skipIf(fitted === undefined)('give the weights of the confidence anew', () => {
    const { intercept, weights } = fitConfidence(examplesOf(edges))
    const file = fitted ?? ''
    const model = JSON.parse(readFileSync(file, 'utf8'))
    const rounded = [...weights].map(([name, weight]) => [name, round(weight)] as const)
    const kept = Object.fromEntries(rounded.filter(([, weight]) => weight !== 0))
    writeFileSync(file, `${JSON.stringify({ ...model, intercept: round(intercept), weights: kept }, undefined, 2)}\n`)
  })
})

async function readJudgedEdges() {
  const verdicts = await readVerdicts()
  const english = await loadEnglish()
  const annotator: Annotator = kept === undefined ? english : keeping(english, kept)
  const schema = readSchema(schemaFile, 'graph-data/schema.json')
  const edges: JudgedEdge[] = []
  for (const id of [...new Set(verdicts.map((verdict) => verdict.document))].toSorted()) {
    const own = verdicts.filter((verdict) => verdict.document === id)
    edges.push(...(await judgedEdges(document(await judgedText(id), { id }), own, { annotator, schema })))
  }
  return { edges, verdicts: verdicts.length }
}

function wrongEdges(edges: readonly JudgedEdge[]): readonly string[] {
  return edges
    .filter(({ verdict }) => verdict?.verdict === 'wrong')
    .slice(0, Number(shown))
    .map(({ source, target, attributes, evidence, verdict }) =>
      [`${source} —${attributes.relation}→ ${target} (${verdict?.code}: ${verdict?.note})`, evidence.quote].join(
        '\n   ',
      ),
    )
}

function row(level: number, guesses: readonly Guess[]): string {
  const { right, kept } = atLeast(guesses, level)
  return `${level === 0 ? 'any' : level.toFixed(2)}   ${percent(right)}   ${percent(kept)}`
}

function percent(share: number): string {
  return share.toFixed(3)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}
