import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** Why the graph is empty, where it is. */
export function NothingDrawn() {
  const { visible } = useExplorer()
  const graph = useGraph()
  if (visible.value.nodes.size > 0) return null
  return <p class="nothing-drawn">{graph.order === 0 ? strings.nothingDrawn.empty : strings.nothingDrawn.hidden}</p>
}
