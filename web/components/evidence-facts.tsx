import type { Evidence } from '../../src/types/claim.ts'
import { useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { EntityLink } from './entity-link.tsx'

/** When and where, as the sentence says, and by which reading it was found. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const graph = useGraph()
  const { timeText, timeStart, place, by, confidence } = evidence
  const isKnownPlace = place !== undefined && graph.hasNode(place)
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
      <dt>{strings.claim.readBy}</dt>
      <dd>{strings.claim.reading(by, confidence)}</dd>
    </dl>
  )
}
