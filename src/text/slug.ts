import { foldName } from './fold-name.ts'

const longest = 60

/** A readable key in the letters of the name: `slug('The Órbita Council’s')` → `orbita-councils`. Never empty. */
export function slug(name: string): string {
  const words =
    foldName(name)
      .replace(/'/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? codePoints(name)
  return shortened(words).join('-')
}

/** As many whole words as fit, and of an endless first word its beginning. */
function shortened(words: readonly string[]): readonly string[] {
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= longest)
  return fitting.length > 0 ? fitting : words.slice(0, 1).map((word) => Array.from(word).slice(0, longest).join(''))
}

/** A name without letters (`★`) is told by its code points. */
function codePoints(name: string): readonly string[] {
  return ['u', ...Array.from(name, (character) => (character.codePointAt(0) ?? 0).toString(16))]
}
