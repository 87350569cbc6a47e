import type { Theme } from './theme.ts'

const KEY = 'relata-theme'

/** The theme that was chosen here before, else the system’s. */
export function preferredTheme(): Theme {
  const remembered = storage()?.getItem(KEY)
  if (remembered === 'light' || remembered === 'dark') return remembered
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

export function rememberTheme(theme: Theme): void {
  storage()?.setItem(KEY, theme)
}

/** Browsers that are told to keep nothing throw at the mere look. */
function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
