import { toggleType } from '../state/actions.ts'
import { useExplorer } from '../state/explorer-context.ts'
import type { TypeCount } from '../state/type-counts.ts'
import { strings } from '../strings.ts'
import { Swatch } from './swatch.tsx'

/** A kind of entity with its count; pressing it hides or shows them. */
export function LegendType({ entityType, count }: TypeCount) {
  const state = useExplorer()
  const isHidden = state.hiddenTypes.value.has(entityType)
  const [, name] = strings.types[entityType]
  return (
    <li>
      <button
        type="button"
        class="legend-type"
        aria-pressed={!isHidden}
        title={strings.legend.toggle(name, isHidden)}
        onClick={() => toggleType(state, entityType)}
      >
        <Swatch entityType={entityType} />
        <span class="legend-name">{name}</span>
        <span class="count">{count}</span>
      </button>
    </li>
  )
}
