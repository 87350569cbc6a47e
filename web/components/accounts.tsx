import { otherAccounts, type Stance, stancesOn } from '../claims/other-accounts.ts'
import { showDocument } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { ClaimQuote } from './claim-quote.tsx'

/** The same claim as others tell it, and what each document has to say of it. */
export function Accounts({ edge }: { edge: string }) {
  const graph = useGraph()
  const others = otherAccounts(graph, edge)
  const stances = stancesOn(graph, edge)
  return (
    <>
      {stances.length > 1 && (
        <ul class="stances" aria-label={strings.claim.documents}>
          {stances.map((stance) => (
            <StanceRow key={`${stance.document} ${stance.kind}`} stance={stance} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <section class="accounts">
          <h3>{strings.claim.otherAccounts}</h3>
          {others.map((other) => (
            <ClaimQuote key={other} edge={other} evidence={0} isBrief />
          ))}
        </section>
      )}
    </>
  )
}

const SIGNS = { supports: '●', contradicts: '✕', silent: '○' } as const

function StanceRow({ stance: { document, kind } }: { stance: Stance }) {
  const state = useExplorer()
  const title = useGraph()
    .getAttribute('documents')
    .find(({ id }) => id === document)?.title
  return (
    <li data-stance={kind}>
      <span aria-hidden="true">{SIGNS[kind]}</span>{' '}
      <button type="button" class="link" onClick={() => showDocument(state, document)}>
        {title ?? document}
      </button>{' '}
      <span class="row-status">{strings.claim.stances[kind]}</span>
    </li>
  )
}
