import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { claimsIn } from '../../fixtures/claims-in.ts'

const readme = readFileSync('src/extract/README.md', 'utf8')
const examples = [...readme.matchAll(/\| “(.+)” \| (.+) \|$/gm)].map(
  ([, text = '', claim = '']) => [text, claim] as const,
)

test.each(examples)('src/extract/README.md: %s', async (text, claim) => {
  expect(await claimsIn(text, { open: true })).toContain(claim)
})

test('each construction has an example in src/extract/README.md', () => {
  const constructions = readFileSync('src/extract/predication/index.ts', 'utf8').matchAll(/from '\.\/(.+\.ts)'/g)
  const missing = [...constructions].map(([, file = '']) => file).filter((file) => !readme.includes(`\`${file}\` | “`))
  expect(missing).toEqual(['predication.ts'])
})
