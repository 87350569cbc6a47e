import { defaultView } from '../../src/graph/default-view.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** Shows what the first view leaves out: claims without a type, and concepts. */
export function EverythingSwitch() {
  const { showsEverything } = useExplorer()
  const graph = useGraph()
  const first = defaultView(graph)
  const claims = graph.size - first.edges.size
  const entities = graph.order - first.nodes.size
  if (claims + entities === 0) return null
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={showsEverything.value}
      onClick={() => {
        showsEverything.value = !showsEverything.value
      }}
    >
      <span class="switch-track" aria-hidden="true" />
      <span>
        {strings.legend.everything}
        <small>{strings.legend.more(claims, entities)}</small>
      </span>
    </button>
  )
}
