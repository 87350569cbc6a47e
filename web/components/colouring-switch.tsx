import { arrange } from '../state/arrange.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Switch } from './switch.tsx'

/** Colours lines by who says so. */
export function ColouringSwitch() {
  const state = useExplorer()
  const isOn = state.arrangement.value.colouring === 'holder'
  return (
    <Switch
      isOn={isOn}
      onPress={() => arrange(state, { colouring: isOn ? 'plain' : 'holder' })}
      label={strings.legend.colourByHolder}
    />
  )
}
