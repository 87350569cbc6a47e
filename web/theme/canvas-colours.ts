import { holderColours } from './holder-colours.ts'
import { type Palette, palettes } from './palette.ts'
import type { Theme } from './theme.ts'

/** The colours that are drawn by script, all `#rrggbb`; the stylesheet holds ink and negation under the same names. */
export type CanvasColours = Palette & Readonly<{ ink: string; negated: string; holders: readonly string[] }>

const INKS = {
  light: { ink: '#1b1d21', negated: '#b3261e' },
  dark: { ink: '#eef0f3', negated: '#ff8a80' },
} as const

const COLOURS: Readonly<Record<Theme, CanvasColours>> = {
  light: { ...palettes.light, ...INKS.light, holders: holderColours.light },
  dark: { ...palettes.dark, ...INKS.dark, holders: holderColours.dark },
}

export function canvasColours(theme: Theme): CanvasColours {
  return COLOURS[theme]
}
