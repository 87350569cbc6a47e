import { hasWebGl } from '../graph-view/has-web-gl.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { modes } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** Graph, table or timeline. */
export function ViewSwitch() {
  const { mode } = useExplorer()
  return (
    <div class="view-switch">
      {modes
        .filter((name) => name !== 'graph' || hasWebGl())
        .map((name) => (
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
