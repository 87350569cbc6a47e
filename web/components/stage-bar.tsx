import { focusOn, showAgain } from '../state/arrange.ts'
import { isFiltered } from '../state/arrangement.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

const DEPTHS = [1, 2, 3] as const

/** Says that not everything is drawn, and leads back to it. */
export function StageBar() {
  const state = useExplorer()
  const { arrangement, matching, visible } = state
  const drawn = visible.value.nodes.size
  const all = matching.value.nodes.size
  return (
    <div class="stage-bar">
      <FocusBar />
      {drawn < all && <p class="stage-chip stage-note">{strings.reduced(drawn, all)}</p>}
      {isFiltered(arrangement.value) && (
        <button type="button" class="stage-chip" onClick={() => showAgain(state)}>
          {strings.filtered}
          <Icon name="close" />
        </button>
      )}
    </div>
  )
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
