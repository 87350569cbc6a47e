import type { View } from '../../src/graph/default-view.ts'
import { isCrowd } from '../graph-view/scene.ts'
import { focusOn, showAgain } from '../state/arrange.ts'
import { isFiltered } from '../state/arrangement.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

const DEPTHS = [1, 2, 3] as const

/** Says that not everything is drawn, and leads back to it. */
export function StageBar() {
  const state = useExplorer()
  const { arrangement } = state
  return (
    <div class="stage-bar">
      <FocusBar />
      <DrawnNote />
      {isFiltered(arrangement.value) && (
        <button type="button" class="stage-chip" onClick={() => showAgain(state)}>
          {strings.filtered}
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}

/** What is left out of the picture where there is too much, and what its lines do not tell. */
function DrawnNote() {
  const { matching, visible } = useExplorer()
  const [drawn, all] = [countsOf(visible.value), countsOf(matching.value)]
  const isReduced = drawn.nodes < all.nodes || drawn.edges < all.edges
  if (!isReduced && !isCrowd(visible.value)) return null
  return <p class="stage-chip stage-note">{isReduced ? strings.reduced(drawn, all) : strings.crowd}</p>
}

function countsOf({ nodes, edges }: View) {
  return { nodes: nodes.size, edges: edges.size }
}

/** Around which node and how far, while there is a focus. */
function FocusBar() {
  const state = useExplorer()
  const graph = useGraph()
  const { focus } = state.arrangement.value
  if (!focus || !graph.hasNode(focus.key)) return null
  return (
    <fieldset class="stage-chip focus-bar">
      <legend class="unseen">{strings.focus.label}</legend>
      <span class="focus-name">{strings.focus.near(graph.getNodeAttribute(focus.key, 'label'))}</span>
      {DEPTHS.map((depth) => (
        <button
          key={depth}
          type="button"
          class="depth"
          aria-pressed={focus.depth === depth}
          title={strings.focus.depth(depth)}
          aria-label={strings.focus.depth(depth)}
          onClick={() => focusOn(state, { ...focus, depth })}
        >
          {depth}
        </button>
      ))}
      <button
        type="button"
        class="depth"
        title={strings.focus.leave}
        aria-label={strings.focus.leave}
        onClick={() => focusOn(state, undefined)}
      >
        <Icon name="close" />
      </button>
    </fieldset>
  )
}
