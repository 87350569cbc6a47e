import { entityTypes } from '../../src/types/entity.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import type { Facet } from '../state/facets.ts'
import { canvasColours } from '../theme/canvas-colours.ts'
import { colouredHolders } from '../theme/holder-colours.ts'
import { LineKey } from './line-key.tsx'
import { Swatch } from './swatch.tsx'

/** How a value of a facet looks in the graph, if it has a look. */
export function FacetMark({ facet, value }: Readonly<{ facet: Facet; value: string }>) {
  if (facet === 'line') return <LineKey style={value} />
  if (facet === 'holder') return <HolderMark holder={value} />
  const entityType = facet === 'type' ? entityTypes.find((one) => one === value) : undefined
  return entityType ? <Swatch entityType={entityType} /> : null
}

function HolderMark({ holder }: { holder: string }) {
  const { arrangement, theme } = useExplorer()
  const graph = useGraph()
  if (arrangement.value.colouring !== 'holder') return null
  const { holders, edge } = canvasColours(theme.value)
  const colour = holders[colouredHolders(graph).get(holder) ?? -1] ?? edge
  return <span class="holder-mark" style={{ background: colour }} aria-hidden="true" />
}
