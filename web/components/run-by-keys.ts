import { commands } from '../commands.ts'
import type { ExplorerState } from '../state/explorer-state.ts'

/** Runs commands by their keys, from anywhere but a field; returns what ends this. */
export function runByKeys(state: ExplorerState): () => void {
  const listen = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
    if (isTyping || event.altKey) return
    const keys = keysOf(event)
    const command = commands.find((one) => one.keys.includes(keys) && one.isPossible(state))
    if (!command) return
    event.preventDefault()
    command.run(state)
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}

function keysOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`
}
