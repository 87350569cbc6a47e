import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { NameTag } from '../../../../../src/language/model/labels.ts'
import { secondOpinion } from '../../../../../src/language/names/second-opinion/second-opinion.ts'

const tags: readonly NameTag[] = [
  { label: undefined, begins: false },
  { label: 'PER', begins: true },
  { label: 'ORG', begins: true },
  { label: 'LOC', begins: true },
]

test.each<[text: string, word: number, likeliest: string]>([
  ['Ana Ruiz resigned .', 0, 'PER'],
  ['They live in Norway .', 3, 'LOC'],
  ['They sued the Bank .', 0, 'none'],
])('%s', (text, word, likeliest) => {
  const scores = secondOpinion(text.split(' '), tags)[word] ?? []
  expect(tags[scores.indexOf(Math.max(...scores))]?.label ?? 'none').toBe(likeliest)
})

const python = process.env.TRAINING_PYTHON ?? 'python3'
const isReady = spawnSync(python, ['-c', 'import numpy, scipy']).status === 0
if (!isReady) process.stderr.write(`SKIPPED the training of the second opinion: ${python} lacks numpy or scipy.\n`)

test.skipIf(!isReady)('the training program learns from sentences, and refuses what is no training data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relata-opinion-'))
  try {
    const target = join(folder, 'opinion.json')
    const train = (split: string) => {
      const sentence = { corpus: 'c', document: 'd', split, words: ['in', 'Narva'], names: ['O', 'B-LOC'] }
      writeFileSync(join(folder, 'train.jsonl'), `${JSON.stringify(sentence)}\n`.repeat(20))
      return spawnSync(python, ['src/language/training/second_opinion.py', folder, target], {
        encoding: 'utf8',
        env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
      })
    }
    expect(train('dev').stderr).toContain('not marked as training data')
    expect(train('train').status).toBe(0)
    const learned: { tags: string[]; weights: Record<string, number[]> } = JSON.parse(readFileSync(target, 'utf8'))
    const narva = learned.weights['word=narva'] ?? []
    expect(learned.tags[narva.indexOf(Math.max(...narva))]).toBe('B-LOC')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
