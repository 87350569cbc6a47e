import { hasEventShapes } from '../../src/graph/default-view.ts'
import { toggleEventShape } from '../state/arrange.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Switch } from './switch.tsx'

/** Shows events as nodes; there is none where all events are nodes or none is, and where everything is shown anyway. */
export function EventSwitch() {
  const state = useExplorer()
  const graph = useGraph()
  const { showsEverything, eventShape } = state.arrangement.value
  if (showsEverything || !hasEventShapes(graph)) return null
  return (
    <Switch
      isOn={eventShape === 'events'}
      onPress={() => toggleEventShape(state)}
      label={strings.legend.eventsAsNodes}
      note={strings.legend.eventsNote}
    />
  )
}
