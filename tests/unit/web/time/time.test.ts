import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import type { Period } from '../../../../web/state/arrangement.ts'
import { readableTime } from '../../../../web/text/readable-time.ts'
import { dragged, gripAt } from '../../../../web/time/drag-window.ts'
import { moved, partOf, timeScale } from '../../../../web/time/time-scale.ts'
import { crowdGraph } from '../../../fixtures/crowd-graph.ts'
import { emptyGraph } from '../../../fixtures/empty-graph.ts'

const days = (start: string, end: string): Period => ({ start: Date.parse(start), end: Date.parse(end) })
const whole = days('2031-01-01', '2031-01-11')

test('the scale goes from the first to the last day that claims speak of, and counts those without a day', () => {
  const graph = crowdGraph(60)
  const scale = timeScale(graph, defaultView(graph))
  expect(new Date(scale?.whole.start ?? 0).toISOString()).toMatch(/^2031-01-0/)
  expect(Math.max(...(scale?.bars ?? []).map(({ share }) => share))).toBe(1)
  expect(scale?.undated).toBeGreaterThan(0)
})

test('where no claim has a date there is no scale', () => {
  const graph = emptyGraph('none')
  expect(timeScale(graph, defaultView(graph))).toBeUndefined()
})

test.each([
  [0.2, 0.5, days('2031-01-03', '2031-01-06')],
  [0.5, 0.5, days('2031-01-06', '2031-01-07')],
  [-1, 2, whole],
  [1, 1, days('2031-01-10', '2031-01-11')],
])('from %d to %d of ten days are whole days', (from, to, part) => expect(partOf(whole, from, to)).toEqual(part))

test('a window moves as far as the whole goes', () => {
  const window = days('2031-01-08', '2031-01-10')
  expect(moved(window, whole, 5 * 86_400_000)).toEqual(days('2031-01-09', '2031-01-11'))
})

const window = days('2031-01-03', '2031-01-06')

test.each([
  [0.2, 'start', 0.1, days('2031-01-02', '2031-01-06')],
  [0.5, 'end', 0.8, days('2031-01-03', '2031-01-09')],
  [0.35, 'window', 0.55, days('2031-01-05', '2031-01-08')],
  [0.8, 'new', 0.9, days('2031-01-09', '2031-01-10')],
] as const)('a drag from %d takes the %s', (from, grip, to, expected) => {
  expect(gripAt(from, window, whole)).toBe(grip)
  expect(dragged({ grip, from, window }, to, whole)).toEqual(expected)
})

test.each([
  ['2031', '2031'],
  ['2031-03', 'March 2031'],
  ['2031-03-12', 'Wed, 12 March 2031'],
  ['some day', 'some day'],
])('%s reads as %s', (time, words) => expect(readableTime(time)).toBe(words))
