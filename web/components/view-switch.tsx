import { hasWebGl } from '../graph-view/has-web-gl.ts'
import { useExplorer } from '../state/explorer-context.ts'
import type { Mode } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

const MODES: readonly Mode[] = ['graph', 'table']

/** Graph or table. */
export function ViewSwitch() {
  const { mode } = useExplorer()
  if (!hasWebGl()) return null
  return (
    <div class="view-switch">
      {MODES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={mode.value === name}
          title={strings[name]}
          onClick={() => {
            mode.value = name
          }}
        >
          <Icon name={name} />
          <span class="wide-only">{strings[name]}</span>
        </button>
      ))}
    </div>
  )
}
