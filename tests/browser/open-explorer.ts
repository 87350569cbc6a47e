import { render } from 'preact'
import { afterEach, expect, vi } from 'vitest'
import { graphLines } from '../../src/graph/save.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Exposed } from '../../web/expose-for-tests.ts'
import { startExplorer } from '../../web/start-explorer.tsx'
import type { ExplorerState } from '../../web/state/explorer-state.ts'
import { sampleGraph } from '../fixtures/sample-graph.ts'
import '../../web/styles/index.css'

/** What the server has: a body for each file name; it answers 404 for the others. */
export type Served = Readonly<Record<string, string>>

let place: HTMLElement | undefined

afterEach(() => {
  if (place) render(null, place)
  place?.remove()
  localStorage.clear()
  history.replaceState(null, '', location.pathname)
  delete window.__explorer
  vi.unstubAllGlobals()
})

/** The explorer in this page, on a server that has the given files. */
export function startServed(served: Served): ExplorerState {
  vi.stubGlobal(
    'fetch',
    async (name: string) => new Response(served[name] ?? null, { status: name in served ? 200 : 404 }),
  )
  place = document.createElement('div')
  document.body.append(place)
  return startExplorer(place)
}

/** The explorer with the sample graph, drawn. */
export async function openSample(): Promise<Exposed> {
  return open(await sampleGraph())
}

/** The explorer with a graph, drawn. */
export async function open(graph: KnowledgeGraph): Promise<Exposed> {
  startServed({ 'graph.json': saved(graph) })
  return drawn()
}

export async function drawn(): Promise<Exposed> {
  await expect.poll(() => window.__explorer?.targets().nodes.length, { timeout: 5000 }).toBeGreaterThan(0)
  if (!window.__explorer) throw new Error('The explorer drew nothing.')
  return window.__explorer
}

export function saved(graph: KnowledgeGraph): string {
  return [...graphLines(graph)].join('\n')
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`Nothing on the page is ${selector}.`)
  return found
}

export function elements(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
}

/** The text of an element, with single spaces. */
export function textOf(selector: string): string {
  return (element(selector).textContent ?? '').replace(/\s+/g, ' ').trim()
}
