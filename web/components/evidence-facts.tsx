import type { Evidence } from '../../src/types/claim.ts'
import { useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { EntityLink } from './entity-link.tsx'

/** When and where, as the sentence says. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const graph = useGraph()
  const { timeText, timeStart, place } = evidence
  const isKnownPlace = place !== undefined && graph.hasNode(place)
  if (!timeText && !timeStart && !isKnownPlace) return null
  return (
    <dl class="facts">
      {(timeText || timeStart) && (
        <>
          <dt>{strings.claim.time}</dt>
          <dd>{[timeText, timeStart && timeText ? `(${timeStart})` : timeStart].filter(Boolean).join(' ')}</dd>
        </>
      )}
      {isKnownPlace && (
        <>
          <dt>{strings.claim.place}</dt>
          <dd>
            <EntityLink entity={place} />
          </dd>
        </>
      )}
    </dl>
  )
}
