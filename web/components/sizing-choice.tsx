import { arrange } from '../state/arrange.ts'
import { sizings } from '../state/arrangement.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** Says what the size of a node tells, and changes it. */
export function SizingChoice() {
  const state = useExplorer()
  return (
    <label class="sizing">
      {strings.legend.larger}
      <select
        value={state.arrangement.value.sizing}
        onChange={({ currentTarget: { value } }) => {
          const sizing = sizings.find((one) => one === value)
          if (sizing) arrange(state, { sizing })
        }}
      >
        {sizings.map((sizing) => (
          <option key={sizing} value={sizing}>
            {strings.sizing[sizing]}
          </option>
        ))}
      </select>
    </label>
  )
}
