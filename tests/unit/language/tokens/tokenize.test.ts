import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../../src/language/tokens/tokenize.ts'

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length })
const show = (text: string) =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ')

describe('tokens follow the English Web Treebank', () => {
  test.each([
    ['Ann met Bo, too.', 'Ann met Bo , too .'],
    ['a well-known 12-day truce', 'a well - known 12 - day truce'],
    ['mid-March talks of the co-founder on e-mail', 'mid-March talks of the co-founder on e-mail'],
    ["I can't, won't and shouldn't've.", "I ca n't , wo n't and should n't 've ."],
    ['It’s Ola’s; the miners’ union cannot.', 'It ’s Ola ’s ; the miners ’ union can not .'],
    ["O'Hara said it's six o'clock in Sana'a.", "O'Hara said it 's six o'clock in Sana'a ."],
    ['gonna gotta dont', 'gon na got ta do nt'],
    ['the U.S. and the U.K.’s fleet', 'the U.S. and the U.K. ’s fleet'],
    ['Mr. J. K. Lund, Ph.D., of Acme Inc. left', 'Mr. J. K. Lund , Ph.D. , of Acme Inc. left'],
    ['No. 5 of vol. 2, but no.', 'No. 5 of vol. 2 , but no .'],
    ['Plan B. The end', 'Plan B . The end'],
    ['$1,904.50, €3bn, 3.5% and US$5', '$ 1,904.50 , € 3 bn , 3.5 % and US$ 5'],
    ['at 10:30pm on 3/4 or 2031-05-01', 'at 10:30 pm on 3/4 or 2031-05-01'],
    ['5-10 km, 1990s, ’90s, 80’s, 21st', '5 - 10 km , 1990s , ’90s , 80’s , 21st'],
    ['call 713-555-0134 or 555-0134', 'call 713-555-0134 or 555-0134'],
    ['either/or at AT&T', 'either / or at AT&T'],
    ['Wait...what?! No!!! -- “yes”', 'Wait ... what ?! No !!! -- “ yes ”'],
    ['see https://example.org/a_(b)?c#d.', 'see https://example.org/a_(b)?c#d .'],
    ['example.com, jo.doe@example.co.uk; plan.pdf', 'example.com , jo.doe@example.co.uk ; plan.pdf'],
    ['@jo likes #news :-)', '@jo likes #news :-)'],
    ['ended.Then it began', 'ended . Then it began'],
  ])('%s', (text, tokens) => expect(show(text)).toBe(tokens))
})

describe('any Unicode text', () => {
  test.each([
    ['👩‍🔬 of 🇫🇷 👍🏽', '👩‍🔬 of 🇫🇷 👍🏽'],
    ['cafe\u0301 in I\u0307zmir', 'cafe\u0301 in I\u0307zmir'],
    ['a\u00a0b\u200bc\ufeffd\u2009e', 'a b c d e'],
    ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['你好。再见', '你好 。 再见'],
    ['\u{1D400}lpha', '\u{1D400}lpha'],
  ])('%j', (text, tokens) => expect(show(text)).toBe(tokens))

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aB1.,-\'’"/@#$%&:()[]!?… \n\t\u0301\u200d') }),
  )

  test('tokens cover every character but spaces, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text)
        const between = [0, ...tokens.map((token) => token.end)].map((end, index) =>
          text.slice(end, tokens[index]?.start ?? text.length),
        )
        expect(
          between.join('').replace(/[\s\p{Cc}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ''),
        ).toBe('')
      }),
    )
  })

  test('each token is the text at its offsets, and holds no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.text).toMatch(/^\S+$/u)
          end = token.end
        }
      }),
    )
  })

  test('only the span that was asked for is read', () => {
    expect(tokenize('Ann met Bo today', { start: 4, end: 10 })).toEqual([
      { text: 'met', start: 4, end: 7 },
      { text: 'Bo', start: 8, end: 10 },
    ])
  })

  test.each(['a', '.', 'a.', 'a-', 'e-', '1.', 'a@', "a'", '(', 'www.'])(
    '100,000 characters of %j are cut to size',
    (unit) => {
      const tokens = tokensOf(unit.repeat(100_000 / unit.length))
      expect(tokens.at(-1)?.end).toBe(100_000)
      expect(Math.max(...tokens.map((token) => token.text.length))).toBeLessThan(2_500)
    },
  )
})
