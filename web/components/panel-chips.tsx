import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

const PANELS = [
  { panel: 'legend', icon: 'legend', name: strings.legend.label },
  { panel: 'reader', icon: 'text', name: strings.reader.text },
] as const

/** Open the legend and the reader where the screen has no room for them beside the graph. */
export function PanelChips() {
  const { openPanel } = useExplorer()
  return (
    <div class="chips" data-covers>
      {PANELS.map(({ panel, icon, name }) => (
        <button
          key={panel}
          type="button"
          class="chip"
          aria-expanded={openPanel.value === panel}
          onClick={() => {
            openPanel.value = openPanel.value === panel ? undefined : panel
          }}
        >
          <Icon name={openPanel.value === panel ? 'close' : icon} />
          {name}
        </button>
      ))}
    </div>
  )
}
