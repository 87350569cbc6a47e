/** `/` and Ctrl-K (⌘K) put the cursor into a field, from anywhere but another field; returns what ends this. */
export function focusBySlash(field: HTMLInputElement | null): () => void {
  const listen = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    const isSlash = event.key === '/' && !isTyping
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!isSlash && !isCommand) return
    event.preventDefault()
    field?.focus()
    field?.select()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
