import { soloValue, toggleValue } from '../state/arrange.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { FacetCounts } from '../state/facet-counts.ts'
import type { Facet } from '../state/facets.ts'
import { strings } from '../strings.ts'
import { FacetMark } from './facet-mark.tsx'
import { facetName } from './facet-name.ts'
import { Many } from './many.tsx'

export type FacetRowsProps = Readonly<{ facet: Facet; values: readonly string[]; counts: FacetCounts }>

/** Rows with counts: a press hides or shows, a press with Alt, or on “only”, leaves one alone. */
export function FacetRows({ facet, values, counts }: FacetRowsProps) {
  return (
    <ul class="legend-rows">
      <Many
        items={values}
        step={40}
        each={(value) => (
          <FacetRow key={value} facet={facet} value={value} all={values} count={counts[facet].get(value) ?? 0} />
        )}
      />
    </ul>
  )
}

type FacetRowProps = Readonly<{ facet: Facet; value: string; all: readonly string[]; count: number }>

function FacetRow({ facet, value, all, count }: FacetRowProps) {
  const state = useExplorer()
  const isHidden = state.arrangement.value.hidden[facet].has(value)
  const name = facetName(useGraph(), facet, value)
  const solo = () => soloValue(state, facet, { value, all })
  return (
    <li class="legend-row">
      <button
        type="button"
        class="legend-toggle"
        aria-pressed={!isHidden}
        title={strings.legend.toggle(name, isHidden)}
        onClick={(event) => (event.altKey ? solo() : toggleValue(state, facet, value))}
      >
        <FacetMark facet={facet} value={value} />
        <span class="legend-name">{name}</span>
        <span class="count">{count.toLocaleString('en')}</span>
      </button>
      {all.length > 1 && (
        <button type="button" class="legend-only" title={strings.legend.solo(name)} onClick={solo}>
          {strings.legend.only}
        </button>
      )}
    </li>
  )
}
