import { expect, test } from 'vitest'
import { foldName } from '../../../src/text/fold-name.ts'

test.each([
  ['Tomáš Brânză', 'tomas branza'],
  ['KIZILIRMAK', 'kizilirmak'],
  ['Kızılırmak', 'kizilirmak'],
  ['İZMİR', 'izmir'],
  ['Straße', 'strasse'],
  ['Łódź and Ærø', 'lodz and aero'],
  ['the Fjørd Council', 'fjord council'],
  ['The The', 'the'],
  ['A. Lind', 'a. lind'],
  ['U.S.', 'us'],
  ['the U.S. Coast Guard', 'us coast guard'],
  ['J. K. Lind', 'jk lind'],
  ['J.K. Lind', 'jk lind'],
  ['O’Hara', "o'hara"],
  ['Trans‑Sill  Line', 'trans-sill line'],
  ['Mi\u00adra\u200b Talvik', 'mira talvik'],
  ['', ''],
])('“%s” is compared as “%s”', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test('vowel signs that are letters of their script stay', () => {
  expect(foldName('हिंदी')).not.toBe(foldName('हदी'))
})
