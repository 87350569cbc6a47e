import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { typeCounts } from '../state/type-counts.ts'
import { strings } from '../strings.ts'
import { EverythingSwitch } from './everything-switch.tsx'
import { LegendType } from './legend-type.tsx'
import { LineKeys } from './line-keys.tsx'

/** What colours, shapes and lines mean; its rows hide and show kinds of entities. */
export function Legend() {
  const { showsEverything } = useExplorer()
  const counts = typeCounts(useGraph(), { showsEverything: showsEverything.value })
  return (
    <aside class="legend" id="legend" aria-label={strings.legend.label}>
      <h2>{strings.legend.types}</h2>
      <ul>
        {counts.map((count) => (
          <LegendType key={count.entityType} {...count} />
        ))}
      </ul>
      <EverythingSwitch />
      <h2>{strings.legend.lines}</h2>
      <LineKeys />
      <p class="legend-note">{strings.legend.size}</p>
    </aside>
  )
}
