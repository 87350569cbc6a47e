import { mentionReasons } from '../claims/mention-reasons.ts'
import { makeChange } from '../corrections/make-change.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'

const words = strings.corrections

/** Says of some of the words that are taken for an entity that they stand for another. */
export function SplitForm({ entity }: { entity: string }) {
  const state = useExplorer()
  const { mentions } = useGraph().getNodeAttributes(entity)
  const reasons = mentionReasons(mentions)
  if (reasons.length < 2) return null
  return (
    <form
      class="split-form"
      onSubmit={(event) => {
        event.preventDefault()
        const chosen = new Set(new FormData(event.currentTarget).getAll('reason').map(Number))
        const places = new Set(reasons.filter((_, number) => chosen.has(number)).flatMap((one) => one.places))
        const numbers = mentions.flatMap((mention, number) => (places.has(mention) ? [number] : []))
        makeChange(state, { kind: 'split', key: entity, numbers })
      }}
    >
      <fieldset>
        <legend>{words.splitTitle}</legend>
        {reasons.map(({ text, why, places }, number) => (
          <label key={`${text} ${why}`}>
            <input type="checkbox" name="reason" value={number} />
            <span>
              <bdi>{text}</bdi> {places.length > 1 && <span class="count">×{places.length}</span>}{' '}
              <span class="why">{why}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="small-button">
        {words.split}
      </button>
    </form>
  )
}
