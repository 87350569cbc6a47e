import { type Arrangement, firstArrangement } from '../state/arrangement.ts'
import { facets } from '../state/facets.ts'
import type { Selection } from '../state/selection.ts'
import type { Linked } from './linked.ts'

type Pairs = readonly (readonly [name: string, value: string])[]

/** The part of an address after `#` that brings all this back; what is as at first is left out. */
export function writeLink({ arrangement, mode, selection, question, camera, document, place }: Linked): string {
  const pairs: Pairs = [
    ...(mode === 'graph' ? [] : [['view', mode] as const]),
    ...selectionPairs(selection),
    ...(question === '' ? [] : [['query', question] as const]),
    ...arrangementPairs(arrangement),
    ...(camera ? [['camera', [camera.x, camera.y, camera.ratio].map(brief).join(' ')] as const] : []),
    ...(document === undefined ? [] : [['document', document] as const]),
    ...(place ? [['place', `${place.start} ${place.end}`] as const] : []),
  ]
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()
}

function selectionPairs(selection: Selection | undefined): Pairs {
  if (!selection || selection.kind === 'result') return []
  if (selection.kind === 'node') return [['node', selection.key]]
  if (selection.kind === 'edge')
    return [
      ['claim', selection.key],
      ...(selection.evidence > 0 ? [['sentence', String(selection.evidence)] as const] : []),
    ]
  if (selection.kind === 'passage')
    return [
      ['passage', `${selection.start} ${selection.end}`],
      ['of', selection.document],
    ]
  const { from, to, number, everyClaim } = selection
  return [
    ['from', from],
    ['to', to],
    ...(number > 0 ? [['way', String(number)] as const] : []),
    ...(everyClaim ? [['every', 'yes'] as const] : []),
  ]
}

function arrangementPairs(arrangement: Arrangement): Pairs {
  const { hidden, hiddenNodes, focus, period, showsUndated, pins, colouring, sizing } = arrangement
  return [
    ...(arrangement.showsEverything ? [['everything', 'yes'] as const] : []),
    ...(arrangement.eventShape === 'events' ? [['events', 'nodes'] as const] : []),
    ...facets.flatMap((facet) => [...hidden[facet]].map((value) => [`hide-${facet}`, value] as const)),
    ...[...hiddenNodes].map((key) => ['hide', key] as const),
    ...(focus ? [['near', focus.key] as const, ['depth', String(focus.depth)] as const] : []),
    ...(period ? [['period', [period.start, period.end].map(isoDay).join(' ')] as const] : []),
    ...(showsUndated ? [] : [['undated', 'no'] as const]),
    ...[...pins].map(([key, { x, y }]) => ['pin', `${brief(x)} ${brief(y)} ${key}`] as const),
    ...(colouring === firstArrangement.colouring ? [] : [['colour', colouring] as const]),
    ...(sizing === firstArrangement.sizing ? [] : [['size', sizing] as const]),
  ]
}

/** A hundredth of a per cent of the pane is less than a pixel. */
function brief(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
