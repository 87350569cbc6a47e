import { selectResult } from '../state/actions.ts'
import { arrange } from '../state/arrange.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { canvasColours } from '../theme/canvas-colours.ts'
import { Switch } from './switch.tsx'

/** Fewer entities are seen at a glance. */
const FEWEST = 8

/** Colours entities by who belongs together, and says which colour is whose; a press shows the members. */
export function CommunityRows() {
  const state = useExplorer()
  const graph = useGraph()
  const isOn = state.arrangement.value.shading === 'community'
  const { holders } = canvasColours(state.theme.value)
  if (graph.order < FEWEST) return null
  return (
    <>
      <Switch
        isOn={isOn}
        onPress={() => arrange(state, { shading: isOn ? 'type' : 'community' })}
        label={strings.legend.colourByCommunity}
      />
      {isOn && (
        <ul class="legend-rows">
          {(state.communities.value?.all ?? []).map(({ name, members }, number) => (
            <li key={name} class="legend-row">
              <button
                type="button"
                class="legend-toggle"
                title={strings.legend.showCommunity}
                onClick={() => selectResult(state, { nodes: members, edges: [] })}
              >
                <span class="holder-mark" style={{ background: holders[number] }} aria-hidden="true" />
                <span class="legend-name">{strings.legend.around(name)}</span>
                <span class="count">{members.length}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
