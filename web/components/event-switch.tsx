import { toggleEventShape } from '../state/arrange.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Switch } from './switch.tsx'

/** Shows events as nodes; there is none where all events are nodes or none is, and where everything is shown anyway. */
export function EventSwitch() {
  const state = useExplorer()
  if (!state.canShapeEvents.value) return null
  return (
    <Switch
      isOn={state.arrangement.value.eventShape === 'events'}
      onPress={() => toggleEventShape(state)}
      label={strings.legend.eventsAsNodes}
      note={strings.legend.eventsNote}
    />
  )
}
