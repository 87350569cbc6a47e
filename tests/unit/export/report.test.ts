import { expect, test } from 'vitest'
import { markdownText } from '../../../src/export/report/markdown-text.ts'
import { report } from '../../../src/export/report.ts'
import { awkwardGraph } from '../../fixtures/awkward-graph.ts'
import { emptyGraph } from '../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const text = [...report.write(await sampleGraph()).chunks].join('')

test('a report lists documents, entities, timeline, who says what, and quotes', () => {
  expect(text.match(/^##? .*$/gm)).toEqual([
    '# The dam at Sill',
    '## Documents',
    '## Entities',
    '## Timeline',
    '## Who says what',
    '## Quotes',
  ])
  expect(text).toContain('\n- **Tomáš Brânză**, Foreign Minister; also Branza, Brânză, Tomas Branza — ')
  expect(text).toMatch(/\n- \*\*2031-03-11\*\*: Mira Talvik \*\*met\*\* Tomáš Brânză \[\d+]/)
  expect(text).toMatch(/### Lethra\n\n- Lethra \*\*attacked\*\* .* \(negated, according to Lethra\)/)
})

test('every number leads to a quote', () => {
  const linked = new Set([...text.matchAll(/\]\(#quote-(\d+)\)/g)].map(([, number]) => number))
  const anchors = new Set([...text.matchAll(/<a id="quote-(\d+)">/g)].map(([, number]) => number))
  expect([...linked].toSorted()).toEqual([...anchors].toSorted())
  expect(anchors.size).toBeGreaterThan(5)
})

test.each([
  ['a *b* <c> [d](e) `f` #g', 'a \\*b\\* \\<c\\> \\[d\\](e) \\`f\\` \\#g'],
  ['- no list', '\\- no list'],
  ['12. no list either', '12\\. no list either'],
  ['in 12. it is', 'in 12. it is'],
  ['two\n  lines', 'two lines'],
])('%j is written as %j', (text, written) => {
  expect(markdownText(text)).toBe(written)
})

test('names cannot become markup', async () => {
  const awkward = [...report.write(await awkwardGraph()).chunks].join('')
  expect(awkward).not.toMatch(/(?<!\\)<tag/)
  expect(awkward).toContain('\\<tag attr="x"\\>')
})

test('a graph of nothing has a report of one line', () => {
  expect([...report.write(emptyGraph('Nothing')).chunks].join('')).toBe(
    '# Nothing\n\n0 entities and 0 relations from 0 documents.\n',
  )
})
