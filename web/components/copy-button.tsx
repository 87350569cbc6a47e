import { copyText } from '../files/copy-text.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { Icon } from './icon.tsx'

export type CopyButtonProps = Readonly<{ words: string; text: () => string }>

/** Copies something and says so. */
export function CopyButton({ words, text }: CopyButtonProps) {
  const state = useExplorer()
  return (
    <button type="button" class="small-button" onClick={() => void copyText(state, text())}>
      <Icon name="copy" />
      {words}
    </button>
  )
}
