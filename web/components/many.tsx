import { useState } from 'preact/hooks'
import type { JSX } from 'preact/jsx-runtime'
import { strings } from '../strings.ts'

export type ManyProps<Item> = Readonly<{
  items: readonly Item[]
  /** How many are shown at first, and more with each press. */
  step: number
  each: (item: Item) => JSX.Element
}>

/** The first of many things, and a button for more: a page with all of them would not scroll. */
export function Many<Item>({ items, step, each }: ManyProps<Item>) {
  const [shown, setShown] = useState(step)
  const rest = items.length - shown
  return (
    <>
      {items.slice(0, shown).map(each)}
      {rest > 0 && (
        <button type="button" class="small-button more" onClick={() => setShown(shown + step)}>
          {strings.more(Math.min(step, rest), rest)}
        </button>
      )}
    </>
  )
}
