import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** Switches to the other theme. */
export function ThemeButton() {
  const { theme } = useExplorer()
  const other = theme.value === 'light' ? 'dark' : 'light'
  return (
    <button
      type="button"
      class="icon-button"
      title={strings.theme[other]}
      aria-label={strings.theme[other]}
      onClick={() => {
        theme.value = other
      }}
    >
      <Icon name={other} />
    </button>
  )
}
