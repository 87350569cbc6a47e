import type { Chain } from './chain.ts'
import { isShortForm } from './short-form.ts'

/** The folded names that chains go by, each once, sorted. */
export function foldedNames(chains: readonly Chain[]): readonly string[] {
  return [...new Set(chains.flatMap((chain) => chain.foldedNames))].toSorted()
}

/**
 * The names that say who is meant, out of all names of one thing: `ann lee`, not the `lee` beside it; `hamas` beside `islamic
 * resistance movement`, since neither is a piece of the other.
 */
export function principalNames(chains: readonly Chain[]): readonly string[] {
  const names = foldedNames(chains)
  return names.filter((name) => !names.some((other) => isPiece(name, other)))
}

function isPiece(name: string, other: string): boolean {
  if (name === other) return false
  const isWordOf = ` ${other} `.includes(` ${name} `)
  return isWordOf || isShortForm(name, other, 'person') || isShortForm(name, other, 'other')
}
