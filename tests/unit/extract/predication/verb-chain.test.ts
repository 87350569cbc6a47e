import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../../fixtures/claims-in.ts'

describe('Verbs that speak together are one predicate', () => {
  test.each<[text: string, claims: readonly string[]]>([
    ['Moldova applied to join the European Union.', ['Moldova —APPLIED_TO_JOIN→ European Union']],
    ['Georgia has begun to rebuild the Rikoti bridge.', []],
    ['Hana Sato managed to defeat Priya Raman.', ['Hana Sato —DEFEATED→ Priya Raman']],
    ['Kenya continues to support the Somali government.', ['Kenya —SUPPORTS→ the Somali government']],
    [
      'Iceland helped rescue the crew of the trawler and praised Greenland.',
      ['Iceland —AIDED→ the crew of the trawler', 'Iceland —PRAISED→ Greenland'],
    ],
    ['Iceland has decided to leave the Cod League.', ['Iceland —LEFT→ Cod League [planned]']],
    ['Rosa Quispe agreed to meet Luis Ferreira.', ['Rosa Quispe —MET_WITH→ Luis Ferreira [planned]']],
  ])('%s', async (text, claims) => {
    expect(await claimsIn(text)).toEqual(claims)
  })
})
