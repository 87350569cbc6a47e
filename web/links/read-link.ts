import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { type Arrangement, type Focus, firstArrangement, type Period, type Pin, sizings } from '../state/arrangement.ts'
import { type Camera, modes } from '../state/explorer-state.ts'
import { facets } from '../state/facets.ts'
import type { Place, Selection } from '../state/selection.ts'
import type { Linked } from './linked.ts'

/** What a link brings back of a graph; whatever in it the graph does not have is left out. */
export function readLink(link: string, graph: KnowledgeGraph): Linked {
  const words = new URLSearchParams(link)
  const document = words.get('document') ?? undefined
  const place = placeIn(graph, document, words.get('place'))
  return {
    arrangement: arrangementOf(words, graph),
    mode: modes.find((mode) => mode === words.get('view')) ?? 'graph',
    selection: selectionOf(words, graph),
    question: words.get('query') ?? '',
    camera: cameraOf(words.get('camera')),
    document: hasDocument(graph, document) ? document : undefined,
    place,
  }
}

function arrangementOf(words: URLSearchParams, graph: KnowledgeGraph): Arrangement {
  const hidden = Object.fromEntries(facets.map((facet) => [facet, new Set(words.getAll(`hide-${facet}`))]))
  return {
    showsEverything: words.get('everything') === 'yes',
    eventShape: words.get('events') === 'nodes' ? 'events' : 'pairs',
    hidden: { ...firstArrangement.hidden, ...hidden },
    hiddenNodes: new Set(words.getAll('hide').filter((key) => graph.hasNode(key))),
    focus: focusOf(words, graph),
    period: periodOf(words.get('period')),
    showsUndated: words.get('undated') !== 'no',
    pins: new Map(words.getAll('pin').flatMap((pin) => pinOf(pin, graph))),
    colouring: words.get('colour') === 'holder' ? 'holder' : 'plain',
    changes: firstArrangement.changes,
    sizing: sizings.find((sizing) => sizing === words.get('size')) ?? firstArrangement.sizing,
  }
}

function selectionOf(words: URLSearchParams, graph: KnowledgeGraph): Selection | undefined {
  const [node, claim, from, to] = ['node', 'claim', 'from', 'to'].map((name) => words.get(name) ?? '')
  const number = Number(words.get('way')) || 0
  const passage = placeIn(graph, words.get('of') ?? undefined, words.get('passage'))
  if (node && graph.hasNode(node)) return { kind: 'node', key: node }
  if (claim && graph.hasEdge(claim)) return { kind: 'edge', key: claim, evidence: Number(words.get('sentence')) || 0 }
  if (passage) return { kind: 'passage', ...passage }
  if (!from || !to || !graph.hasNode(from) || !graph.hasNode(to)) return undefined
  return { kind: 'path', from, to, number, everyClaim: words.get('every') === 'yes' }
}

function focusOf(words: URLSearchParams, graph: KnowledgeGraph): Focus | undefined {
  const key = words.get('near') ?? ''
  return graph.hasNode(key) ? { key, depth: Math.min(3, Math.max(1, Number(words.get('depth')) || 1)) } : undefined
}

function periodOf(words: string | null): Period | undefined {
  const [start, end] = (words ?? '').split(' ').map((day) => Date.parse(day))
  return start === undefined || end === undefined || !(start < end) ? undefined : { start, end }
}

/** `0.25 0.5 ada-lovelace` */
function pinOf(words: string, graph: KnowledgeGraph): [string, Pin][] {
  const [x, y] = words.split(' ', 2).map(Number)
  const key = words.split(' ').slice(2).join(' ')
  const isPlace = x !== undefined && y !== undefined && Number.isFinite(x + y)
  return isPlace && graph.hasNode(key) ? [[key, { x, y }]] : []
}

function cameraOf(words: string | null): Camera | undefined {
  const [x, y, ratio] = (words ?? '').split(' ').map(Number)
  if (x === undefined || y === undefined || ratio === undefined) return undefined
  return Number.isFinite(x + y) && ratio > 0 ? { x, y, ratio } : undefined
}

function placeIn(graph: KnowledgeGraph, document: string | undefined, words: string | null): Place | undefined {
  const [start, end] = (words ?? '').split(' ').map(Number)
  if (document === undefined || !hasDocument(graph, document) || start === undefined || end === undefined)
    return undefined
  return start >= 0 && start < end ? { document, start, end } : undefined
}

function hasDocument(graph: KnowledgeGraph, document: string | undefined): boolean {
  return graph.getAttribute('documents').some(({ id }) => id === document)
}
