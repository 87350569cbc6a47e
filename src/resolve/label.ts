import { compareText } from '../text/compare-text.ts'
import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import { isShortForm } from './short-form.ts'
import type { Surface } from './surfaces-of.ts'

type Name = Readonly<{ folded: string; count: number; surfaces: readonly Surface[] }>

/**
 * The fullest form of the name that is used most: of `Lind` (9 times), `Jona Lind` (2) and `JL` it is `Jona Lind`; of `FAO` and
 * its words the words. Written with its accents, if it is anywhere.
 */
export function nameLabel(surfaces: readonly Surface[], kind: 'person' | 'other'): string {
  const names = [...groupBy(surfaces, ({ text }) => foldName(text))].map(([folded, all]) => name(folded, all))
  let best = names.toSorted(compareNames)[0]
  for (let fuller = best; fuller !== undefined; fuller = fullerName(fuller, names, kind)) best = fuller
  return best === undefined ? '' : bestWritten(best.surfaces)
}

function name(folded: string, surfaces: readonly Surface[]): Name {
  return { folded, surfaces, count: surfaces.reduce((sum, { count }) => sum + count, 0) }
}

/** The name that is used most and that this one is short for, if any. */
function fullerName({ folded }: Name, names: readonly Name[], kind: 'person' | 'other'): Name | undefined {
  return names.filter((other) => isShortForm(folded, other.folded, kind)).toSorted(compareNames)[0]
}

function compareNames(a: Name, b: Name): number {
  return b.count - a.count || b.folded.length - a.folded.length || compareText(a.folded, b.folded)
}

function bestWritten(surfaces: readonly Surface[]): string {
  const ordered = surfaces.toSorted(
    (a, b) => rank(b.text) - rank(a.text) || b.count - a.count || compareText(a.text, b.text),
  )
  return ordered[0]?.text ?? ''
}

/** Accents tell most about how a name is written, capitals throughout and none at all the least. */
function rank(text: string): number {
  if (/[^\p{ASCII}’‘]/u.test(text)) return 3
  const isPlain = text === text.toUpperCase() || text === text.toLowerCase()
  return isPlain ? 1 : 2
}

const longestLabel = 60

/** The description used most, from the first letter on a label: `meeting` → `Meeting`. */
export function descriptionLabel(surfaces: readonly Surface[]): string {
  const best = surfaces[0]?.text ?? ''
  const label = capitalized(best)
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel).replace(/\s+\S*$/, '')}…`
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function uncapitalized(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
