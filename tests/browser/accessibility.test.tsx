import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Exposed } from '../../web/expose-for-tests.ts'
import type { Mode } from '../../web/state/explorer-state.ts'
import type { Selection } from '../../web/state/selection.ts'
import type { Theme } from '../../web/theme/theme.ts'
import { elements, openSample, startServed } from './open-explorer.ts'
import { edgeOf, keyOf } from './point-at.ts'

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

/** What there is to see, by what is selected and in which view. */
const situations: Readonly<Record<string, (explorer: Exposed) => Readonly<{ selection?: Selection; mode?: Mode }>>> = {
  'the whole graph': () => ({}),
  'an entity': (explorer) => ({ selection: { kind: 'node', key: keyOf(explorer, 'Mira Talvik') } }),
  'a claim': (explorer) => ({ selection: { kind: 'edge', key: edgeOf(explorer, 'OWNS'), evidence: 0 } }),
  'a passage': () => ({ selection: { kind: 'passage', document: 'courier.txt', start: 0, end: 90 } }),
  'a way': (explorer) => {
    const [from, to] = [keyOf(explorer, 'Jonas Ekberg'), keyOf(explorer, 'Sill Dam')]
    return { selection: { kind: 'path', from, to, number: 0, everyClaim: false } }
  },
  'the table': () => ({ mode: 'table' }),
  'the timeline': () => ({ mode: 'timeline' }),
  'the query view': () => ({ mode: 'query' }),
  'what a query found': ({ graph }) => ({ selection: { kind: 'result', nodes: graph.nodes(), edges: graph.edges() } }),
  'the page of an entity': (explorer) => ({
    selection: { kind: 'node', key: keyOf(explorer, 'Brannholt Energy') },
    mode: 'entity',
  }),
}

const themes: readonly Theme[] = ['light', 'dark']
const cases = themes.flatMap((theme) => Object.keys(situations).map((name) => ({ theme, name })))

test.each(cases)('axe finds nothing in $name, $theme', async ({ theme, name }) => {
  const explorer = await openSample()
  const { selection, mode } = situations[name]?.(explorer) ?? {}
  explorer.state.theme.value = theme
  explorer.state.selection.value = selection
  explorer.state.mode.value = mode ?? 'graph'
  await new Promise(requestAnimationFrame)
  if (mode === 'query') await expect.poll(() => elements('.query-editor').length).toBe(1)
  for (const closed of elements('details.corrections')) closed.setAttribute('open', '')
  expect(await violations()).toEqual([])
})

test('axe finds nothing on the start page', async () => {
  startServed({})
  await expect.poll(() => elements('.drop-zone').length).toBe(1)
  expect(await violations()).toEqual([])
})
