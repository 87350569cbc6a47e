import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { CorrectionsSheet } from './corrections-sheet.tsx'
import { Downloads } from './downloads.tsx'
import { KeySheet } from './key-sheet.tsx'
import { LinkButton } from './link-button.tsx'
import { SearchBox } from './search-box.tsx'
import { ThemeButton } from './theme-button.tsx'
import { UndoButtons } from './undo-buttons.tsx'
import { ViewSwitch } from './view-switch.tsx'

export function TopBar() {
  const { graph } = useExplorer()
  return (
    <header class="top-bar">
      <h1 class="title">
        <span class="wordmark">{strings.name}</span>
        {graph.value && <span class="graph-title">{graph.value.getAttribute('title')}</span>}
      </h1>
      {graph.value && <SearchBox />}
      <div class="tools">
        {graph.value && <ViewSwitch />}
        {graph.value && <UndoButtons />}
        {graph.value && <CorrectionsSheet />}
        {graph.value && <LinkButton />}
        {graph.value && <Downloads />}
        {graph.value && <KeySheet />}
        <ThemeButton />
      </div>
    </header>
  )
}
