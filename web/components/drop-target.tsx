import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { openFiles } from '../files/open-files.ts'
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
        void openFiles(state, [...(event.dataTransfer?.files ?? [])])
      }}
    >
      {children}
      {isOver && <div class="drop-cover">{strings.start.dropHere}</div>}
    </div>
  )
}
