import { effect, type Signal } from '@preact/signals'
import { palettes } from './palette.ts'
import { rememberTheme } from './preferred-theme.ts'
import type { Theme } from './theme.ts'

/** Keeps the page in the chosen theme, and remembers a choice that differs from the one it started with. */
export function followTheme(theme: Signal<Theme>): () => void {
  let before = theme.peek()
  return effect(() => {
    const root = document.documentElement
    root.setAttribute('data-theme', theme.value)
    for (const [entityType, colour] of Object.entries(palettes[theme.value].entityTypes)) {
      root.style.setProperty(`--type-${entityType}`, colour)
    }
    if (theme.value !== before) rememberTheme(theme.value)
    before = theme.value
  })
}
