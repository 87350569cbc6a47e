import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { statisticsOf } from '../state/statistics.ts'
import { strings } from '../strings.ts'

/** One line of statistics and one hint. */
export function StatusBar() {
  const { matching, selection } = useExplorer()
  return (
    <footer class="status-bar">
      <span>{strings.statistics(statisticsOf(useGraph(), matching.value))}</span>
      <span class="hint">{strings.hints[selection.value?.kind ?? 'none']}</span>
    </footer>
  )
}
