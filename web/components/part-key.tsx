import { strings } from '../strings.ts'

/** How subject, predicate and object are marked in the text. */
export function PartKey() {
  return (
    <p class="part-key">
      <span class="part subject">{strings.claim.subject}</span>
      <span class="part predicate">{strings.claim.predicate}</span>
      <span class="part object">{strings.claim.object}</span>
    </p>
  )
}
