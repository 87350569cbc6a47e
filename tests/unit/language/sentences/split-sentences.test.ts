import { expect, test } from 'vitest'
import { splitSentences } from '../../../../src/language/sentences/split-sentences.ts'
import { tokenize } from '../../../../src/language/tokens/tokenize.ts'

const sentencesOf = (text: string) =>
  splitSentences(tokenize(text, { start: 0, end: text.length })).map((tokens) =>
    text.slice(tokens[0]?.start, tokens.at(-1)?.end),
  )

test.each([
  ['Ann left. Bo stayed.', ['Ann left.', 'Bo stayed.']],
  ['Mr. Lund met Dr. Day. It rained.', ['Mr. Lund met Dr. Day.', 'It rained.']],
  ['Gen. J. K. Lund spoke.', ['Gen. J. K. Lund spoke.']],
  ['The rate rose 3.5 percent. Prices fell.', ['The rate rose 3.5 percent.', 'Prices fell.']],
  ['She moved to the U.S. The war began.', ['She moved to the U.S.', 'The war began.']],
  ['The U.S. Navy left.', ['The U.S. Navy left.']],
  ['It began at 5 p.m. Police came.', ['It began at 5 p.m.', 'Police came.']],
  ['It began at 5 p.m. Monday.', ['It began at 5 p.m. Monday.']],
  ['Acme Inc. The firm grew.', ['Acme Inc.', 'The firm grew.']],
  ['Some papers, e.g. The Daily, agreed.', ['Some papers, e.g. The Daily, agreed.']],
  ['“We won.” They cheered.', ['“We won.”', 'They cheered.']],
  ['“Why now?” Ann Berg asked. Nobody knew.', ['“Why now?” Ann Berg asked.', 'Nobody knew.']],
  ['"Go!" she said. "Now."', ['"Go!" she said.', '"Now."']],
  ['(He lost. She won.) They left.', ['(He lost.', 'She won.)', 'They left.']],
  ['He stopped ... and left. Then… Nothing.', ['He stopped ... and left.', 'Then…', 'Nothing.']],
  ['It grew fast.[6] It then fell.', ['It grew fast.[6]', 'It then fell.']],
  ['1. Wash the pan. 2. Dry it.', ['1. Wash the pan.', '2. Dry it.']],
  ['It ended.Then it began.', ['It ended.', 'Then it began.']],
  ['they came late. we left? yes', ['they came late.', 'we left?', 'yes']],
  ['Shares of Yahoo! rose.', ['Shares of Yahoo! rose.']],
  ['LIMA (ABC) - The port is open. It grew.', ['LIMA (ABC) -', 'The port is open.', 'It grew.']],
  ['OSLO, 21 May 2031 — The port is open.', ['OSLO, 21 May 2031 —', 'The port is open.']],
  ['Porto Novo, May 3 (ABC) — The port is open.', ['Porto Novo, May 3 (ABC) —', 'The port is open.']],
  ['NEW HAVEN -- Ann left.', ['NEW HAVEN --', 'Ann left.']],
  ['US-LED TALKS END', ['US-LED TALKS END']],
  ['Lima - the port - is open.', ['Lima - the port - is open.']],
  ['no stop at all', ['no stop at all']],
  ['', []],
])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
