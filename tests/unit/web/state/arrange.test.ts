import { expect, test } from 'vitest'
import { showGraph } from '../../../../web/state/actions.ts'
import {
  arrange,
  focusOn,
  pin,
  redo,
  showAgain,
  soloValue,
  toggleEventShape,
  toggleValue,
  undo,
} from '../../../../web/state/arrange.ts'
import { isFiltered } from '../../../../web/state/arrangement.ts'
import { createExplorerState } from '../../../../web/state/explorer-state.ts'
import { buildText } from '../../../fixtures/build-text.ts'
import { edgeLines } from '../../../fixtures/edge-lines.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

function openState() {
  const state = createExplorerState('light')
  showGraph(state, graph)
  return state
}

test('a value is hidden and shown again', () => {
  const state = openState()
  toggleValue(state, 'type', 'person')
  expect([...state.arrangement.value.hidden.type]).toEqual(['person'])
  toggleValue(state, 'type', 'person')
  expect([...state.arrangement.value.hidden.type]).toEqual([])
})

test('a value is left alone, and the others come back', () => {
  const state = openState()
  const solo = { value: 'person', all: ['person', 'place', 'event'] }
  soloValue(state, 'type', solo)
  expect([...state.arrangement.value.hidden.type]).toEqual(['place', 'event'])
  soloValue(state, 'type', solo)
  expect([...state.arrangement.value.hidden.type]).toEqual([])
})

test('undo takes every step back and redo brings it again', () => {
  const state = openState()
  const [key = ''] = graph.nodes()
  focusOn(state, { key, depth: 2 })
  pin(state, key, { x: 0.5, y: 0.25 })
  undo(state)
  expect(state.arrangement.value.pins.size).toBe(0)
  expect(state.arrangement.value.focus).toEqual({ key, depth: 2 })
  undo(state)
  expect(state.arrangement.value.focus).toBeUndefined()
  redo(state)
  redo(state)
  expect(state.arrangement.value.pins.get(key)).toEqual({ x: 0.5, y: 0.25 })
  redo(state)
  expect(state.future.value).toEqual([])
})

test('a new step forgets what was taken back', () => {
  const state = openState()
  toggleValue(state, 'type', 'person')
  undo(state)
  toggleValue(state, 'type', 'place')
  expect(state.future.value).toEqual([])
})

test('steps that go on with one another are taken back together', () => {
  const state = openState()
  arrange(state, { period: { start: 0, end: 1 } })
  arrange(state, { period: { start: 0, end: 2 } }, { goesOn: true })
  undo(state)
  expect(state.arrangement.value.period).toBeUndefined()
})

test('one press shows all that filters hide', () => {
  const state = openState()
  toggleValue(state, 'line', 'negated')
  expect(isFiltered(state.arrangement.value)).toBe(true)
  showAgain(state)
  expect(isFiltered(state.arrangement.value)).toBe(false)
})

test('events turn into nodes between those who took part, and back by undo', async () => {
  const told = await buildText('report.txt', 'Ana Ito met Pedro Alvarez in Porto. Ito criticized Chile.')
  const state = createExplorerState('light')
  showGraph(state, told)
  const shown = () => edgeLines(told, (edge) => state.visible.value.edges.has(edge))
  expect(shown()).toEqual(['Ana Ito —criticized→ Chile', 'Ana Ito —met with→ Pedro Alvarez'])
  toggleEventShape(state)
  expect(shown()).toEqual([
    'Ana Ito —criticized→ Chile',
    'Ana Ito —is a party to→ Meeting of Ana Ito and Pedro Alvarez',
    'Meeting of Ana Ito and Pedro Alvarez —took place in→ Porto',
    'Pedro Alvarez —is a party to→ Meeting of Ana Ito and Pedro Alvarez',
  ])
  undo(state)
  expect(shown()).toEqual(['Ana Ito —criticized→ Chile', 'Ana Ito —met with→ Pedro Alvarez'])
})
