import { defaultView } from '../../src/graph/default-view.ts'
import { arrange } from '../state/arrange.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Switch } from './switch.tsx'

/** Shows what the first view leaves out: claims without a type, and concepts. */
export function EverythingSwitch() {
  const state = useExplorer()
  const graph = useGraph()
  const { showsEverything, eventShape } = state.arrangement.value
  const first = defaultView(graph, eventShape)
  const claims = graph.size - first.edges.size
  const entities = graph.order - first.nodes.size
  if (claims + entities === 0) return null
  return (
    <Switch
      isOn={showsEverything}
      onPress={() => arrange(state, { showsEverything: !showsEverything })}
      label={strings.legend.everything}
      note={strings.legend.more(claims, entities)}
    />
  )
}
