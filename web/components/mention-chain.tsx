import { mentionReasons } from '../claims/mention-reasons.ts'
import { showPlace } from '../state/actions.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

/** Which words are taken for an entity, and why; pressing them leads to their first place. */
export function MentionChain({ entity }: { entity: string }) {
  const state = useExplorer()
  const reasons = mentionReasons(useGraph().getNodeAttribute(entity, 'mentions'))
  if (reasons.length === 0) return null
  return (
    <details class="mention-chain">
      <summary>{strings.entity.chain}</summary>
      <ul>
        {reasons.map(({ text, why, places }) => (
          <li key={`${text} ${why}`}>
            <button
              type="button"
              class="claim-words-button"
              data-stop
              onClick={() => {
                const [first] = places
                if (first) showPlace(state, { document: first.document, start: first.start, end: first.end })
              }}
            >
              {text}
            </button>{' '}
            {places.length > 1 && <span class="count">×{places.length}</span>} <span class="why">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
