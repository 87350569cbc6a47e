import { useComputed } from '@preact/signals'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { countedTypes, countedValues, facetCounts } from '../state/facet-counts.ts'
import { strings } from '../strings.ts'
import { ColouringSwitch } from './colouring-switch.tsx'
import { CommunityRows } from './community-rows.tsx'
import { EventSwitch } from './event-switch.tsx'
import { EverythingSwitch } from './everything-switch.tsx'
import { FacetRows } from './facet-rows.tsx'
import { LegendSection } from './legend-section.tsx'
import { SizingChoice } from './sizing-choice.tsx'

const LINES = ['solid', 'dotted', 'dashed', 'faint', 'negated'] as const

/** What colours, shapes and lines mean; its rows hide and show what they name. */
export function Legend() {
  const { arrangement } = useExplorer()
  const graph = useGraph()
  const counts = useComputed(() => facetCounts(graph, arrangement.value)).value
  const holders = countedValues(counts, 'holder')
  const documents = countedValues(counts, 'document')
  return (
    <aside class="legend" id="legend" data-shading={arrangement.value.shading} aria-label={strings.legend.label}>
      <LegendSection title={strings.legend.types} isOpen>
        <FacetRows facet="type" values={countedTypes(counts)} counts={counts} />
        <CommunityRows />
        <EventSwitch />
        <EverythingSwitch />
      </LegendSection>
      <LegendSection title={strings.legend.lines} isOpen>
        <FacetRows facet="line" values={LINES.filter((line) => counts.line.has(line))} counts={counts} />
      </LegendSection>
      {holders.length > 1 && (
        <LegendSection title={strings.legend.holders} isOpen>
          <ColouringSwitch />
          <FacetRows facet="holder" values={holders} counts={counts} />
        </LegendSection>
      )}
      <LegendSection title={strings.legend.relations}>
        <FacetRows facet="relation" values={countedValues(counts, 'relation')} counts={counts} />
      </LegendSection>
      {documents.length > 1 && (
        <LegendSection title={strings.legend.documents}>
          <FacetRows facet="document" values={documents} counts={counts} />
        </LegendSection>
      )}
      <SizingChoice />
    </aside>
  )
}
