import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Theme } from '../../web/theme/theme.ts'
import { elements, openSample, startServed } from './open-explorer.ts'
import { edgeOf, keyOf } from './point-at.ts'

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

test.each<Theme>(['light', 'dark'])('axe finds nothing in the %s theme, whatever is selected', async (theme) => {
  const explorer = await openSample()
  const { state } = explorer
  state.theme.value = theme
  expect(await violations()).toEqual([])
  state.selection.value = { kind: 'node', key: keyOf(explorer, 'Mira Talvik') }
  expect(await violations()).toEqual([])
  state.selection.value = { kind: 'edge', key: edgeOf(explorer, 'OWNS'), evidence: 0 }
  expect(await violations()).toEqual([])
  state.selection.value = { kind: 'passage', document: 'courier.txt', start: 0, end: 90 }
  expect(await violations()).toEqual([])
  const [from, to] = [keyOf(explorer, 'Jonas Ekberg'), keyOf(explorer, 'Sill Dam')]
  state.selection.value = { kind: 'path', from, to, number: 0, everyClaim: false }
  expect(await violations()).toEqual([])
  state.selection.value = { kind: 'node', key: keyOf(explorer, 'Brannholt Energy') }
  for (const mode of ['table', 'timeline', 'entity'] as const) {
    state.mode.value = mode
    expect(await violations()).toEqual([])
  }
})

test('axe finds nothing on the start page', async () => {
  startServed({})
  await expect.poll(() => elements('.drop-zone').length).toBe(1)
  expect(await violations()).toEqual([])
})
