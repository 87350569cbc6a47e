import { claimsIn } from '../claims/claims-in.ts'
import { useGraph } from '../state/explorer-context.ts'
import type { PassageSelection } from '../state/selection.ts'
import { strings } from '../strings.ts'
import { ClaimQuote } from './claim-quote.tsx'
import { walkList } from './walk-list.ts'

/** What was read from the words that are selected, even if it is nothing. */
export function PassageCard({ passage }: { passage: PassageSelection }) {
  const claims = claimsIn(useGraph(), passage)
  return (
    <article class="passage-card" onKeyDown={walkList}>
      <h2>{strings.passage.title(claims.length)}</h2>
      {claims.length === 0 && <p class="quiet">{strings.passage.nothing}</p>}
      {claims.map(({ edge, evidence }) => (
        <ClaimQuote key={edge} edge={edge} evidence={evidence} isBrief />
      ))}
    </article>
  )
}
