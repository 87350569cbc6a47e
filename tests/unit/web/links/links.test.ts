import { expect, test } from 'vitest'
import type { Linked } from '../../../../web/links/linked.ts'
import { readLink } from '../../../../web/links/read-link.ts'
import { writeLink } from '../../../../web/links/write-link.ts'
import { firstArrangement } from '../../../../web/state/arrangement.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const [node = '', other = ''] = graph.nodes()
const [edge = ''] = graph.edges()

const first: Linked = {
  arrangement: firstArrangement,
  mode: 'graph',
  selection: undefined,
  question: '',
  camera: undefined,
  document: undefined,
  place: undefined,
}

const again = (linked: Linked) => readLink(writeLink(linked), graph)

test('what is as at first needs no words', () => {
  expect(writeLink(first)).toBe('')
  expect(readLink('', graph)).toEqual(first)
})

test('a link brings back filters, focus, pins, period and colours', () => {
  const arrangement = {
    ...firstArrangement,
    showsEverything: true,
    eventShape: 'events',
    hidden: { ...firstArrangement.hidden, type: new Set(['place']), holder: new Set(['']) },
    hiddenNodes: new Set([other]),
    focus: { key: node, depth: 2 },
    period: { start: Date.parse('2031-03-01'), end: Date.parse('2031-04-01') },
    showsUndated: false,
    pins: new Map([[node, { x: 0.25, y: 0.5 }]]),
    colouring: 'holder',
    sizing: 'mentions',
  } as const
  expect(again({ ...first, arrangement })).toEqual({ ...first, arrangement })
})

test.each<Linked['selection']>([
  { kind: 'node', key: node },
  { kind: 'edge', key: edge, evidence: 1 },
  { kind: 'path', from: node, to: other, number: 2, everyClaim: true },
  { kind: 'passage', document: 'courier.txt', start: 3, end: 9 },
])('a link brings back a selected $kind', (selection) => {
  expect(again({ ...first, selection }).selection).toEqual(selection)
})

test('a link brings back view, camera and place in the text', () => {
  const linked: Linked = {
    ...first,
    mode: 'table',
    camera: { x: 0.5, y: 0.25, ratio: 1.5 },
    document: 'gazette.txt',
    place: { document: 'gazette.txt', start: 10, end: 20 },
  }
  expect(again(linked)).toEqual(linked)
})

test.each([
  'node=nobody',
  'claim=no-claim',
  'from=nobody&to=nobody',
  'passage=9+3&of=courier.txt',
  'camera=x+y+z',
  'camera=0.5',
  'pin=0.5+0.5+nobody',
  'pin=a+b+c',
  'near=nobody&depth=2',
  'period=then+now',
  'view=moon&size=large&document=elsewhere.txt&place=1+2',
  '%%%&&==',
])('%s, which the graph does not have, is left out', (link) => {
  expect(readLink(link, graph)).toEqual(first)
})
