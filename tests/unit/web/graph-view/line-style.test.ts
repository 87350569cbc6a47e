import { expect, test } from 'vitest'
import { lineStyle, type Qualified } from '../../../../web/graph-view/line-style.ts'

test.each<[string, Partial<Qualified>]>([
  ['solid', {}],
  ['dotted', { holders: ['ada'] }],
  ['dashed', { modality: 'planned' }],
  ['dashed', { modality: 'requested', holders: ['ada'] }],
  ['dashed', { modality: 'possible' }],
  ['dashed', { modality: 'hypothetical' }],
  ['faint', { modality: 'former' }],
  ['solid', { polarity: 'negated' }],
])('%s where the claim is %o', (style, claim) => {
  expect(lineStyle({ polarity: 'affirmed', modality: 'asserted', holders: [], ...claim })).toBe(style)
})
