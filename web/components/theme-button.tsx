import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { IconButton } from './icon-button.tsx'

/** Switches to the other theme. */
export function ThemeButton() {
  const { theme } = useExplorer()
  const other = theme.value === 'light' ? 'dark' : 'light'
  return (
    <IconButton
      icon={other}
      label={strings.theme[other]}
      onPress={() => {
        theme.value = other
      }}
    />
  )
}
