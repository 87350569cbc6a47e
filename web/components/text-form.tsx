export type TextFormProps = Readonly<{
  label: string
  action: string
  first: string
  /** The id of a list of suggestions. */
  list?: string
  onGive: (text: string) => void
}>

/** A field with a button; Enter does the same. */
export function TextForm({ label, action, first, list, onGive }: TextFormProps) {
  return (
    <form
      class="correction-row"
      onSubmit={(event) => {
        event.preventDefault()
        const field = event.currentTarget.elements.namedItem('text')
        const text = field instanceof HTMLInputElement ? field.value.trim() : ''
        if (text !== '') onGive(text)
      }}
    >
      <label>
        <span>{label}</span>
        <input type="text" name="text" dir="auto" autocomplete="off" defaultValue={first} list={list} />
      </label>
      <button type="submit" class="small-button">
        {action}
      </button>
    </form>
  )
}
