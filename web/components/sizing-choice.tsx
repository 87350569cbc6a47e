import { arrange } from '../state/arrange.ts'
import type { Sizing } from '../state/arrangement.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

const SIZINGS: readonly Sizing[] = ['claims', 'mentions', 'documents']

/** Says what the size of a node tells, and changes it. */
export function SizingChoice() {
  const state = useExplorer()
  return (
    <label class="sizing">
      {strings.legend.larger}
      <select
        value={state.arrangement.value.sizing}
        onChange={({ currentTarget: { value } }) => {
          const sizing = SIZINGS.find((one) => one === value)
          if (sizing) arrange(state, { sizing })
        }}
      >
        {SIZINGS.map((sizing) => (
          <option key={sizing} value={sizing}>
            {strings.sizing[sizing]}
          </option>
        ))}
      </select>
    </label>
  )
}
