import colours from '../../graph-data/palette.json'
import type { EntityType } from '../../src/types/entity.ts'
import type { Theme } from './theme.ts'

/** The colours of the graph in a theme, as `#rrggbb`. */
export type Palette = Readonly<{
  background: string
  edge: string
  entityTypes: Readonly<Record<EntityType, string>>
}>

export const palettes: Readonly<Record<Theme, Palette>> = colours
