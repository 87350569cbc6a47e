import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { openFile } from '../files/open-file.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** The whole window takes dropped files. */
export function DropTarget({ children }: { children: ComponentChildren }) {
  const state = useExplorer()
  const [isOver, setIsOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has a button beside it, for those who cannot drop
    <div
      class="app"
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) void openFile(state, file)
      }}
    >
      {children}
      {isOver && <div class="drop-cover">{strings.start.dropHere}</div>}
    </div>
  )
}
