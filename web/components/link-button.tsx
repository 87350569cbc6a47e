import { copyText } from '../files/copy-text.ts'
import { linkTo } from '../links/follow-link.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { Icon } from './icon.tsx'

/** Copies an address that brings back what is seen. */
export function LinkButton() {
  const state = useExplorer()
  return (
    <button
      type="button"
      class="icon-button"
      title={strings.copy.link}
      aria-label={strings.copy.link}
      onClick={() => void copyText(state, location.href.replace(/#.*$/, '') + linkTo(state))}
    >
      <Icon name="link" />
    </button>
  )
}
