/** Arrow keys go from button to button of a list. */
export function walkList(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop], .chooser button')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const next = buttons[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
