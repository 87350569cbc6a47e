import { possibleModes } from '../possible-modes.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** The ways to look at a graph. */
export function ViewSwitch() {
  const { mode } = useExplorer()
  return (
    <div class="view-switch">
      {possibleModes().map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={mode.value === name}
          title={strings.views[name]}
          onClick={() => {
            mode.value = name
          }}
        >
          <Icon name={name} />
          <span class="wide-only">{strings.views[name]}</span>
        </button>
      ))}
    </div>
  )
}
