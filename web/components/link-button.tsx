import { copyText } from '../files/copy-text.ts'
import { linkTo } from '../links/follow-link.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { IconButton } from './icon-button.tsx'

/** Copies an address that brings back what is seen. */
export function LinkButton() {
  const state = useExplorer()
  return (
    <IconButton
      icon="link"
      label={strings.copy.link}
      onPress={() => void copyText(state, location.href.replace(/#.*$/, '') + linkTo(state))}
    />
  )
}
