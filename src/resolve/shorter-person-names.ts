import { isShortForm } from './short-form.ts'

/** `anna maria lind` → `maria lind`, `anna lind`, `a. lind`, `am lind` and the like, `lind`. */
export function shorterPersonNames(name: string): readonly string[] {
  const words = name.split(' ')
  const surname = words.at(-1) ?? name
  const given = words.slice(0, -1)
  const candidates = [
    surname,
    ...given.map((_, index) => [...given.slice(index + 1), surname].join(' ')),
    ...given.flatMap((word) => [word, `${word.charAt(0)}.`, word.charAt(0)].map((short) => `${short} ${surname}`)),
  ]
  const initials = given.length > 1 ? [`${given.map((word) => word.charAt(0)).join('')} ${surname}`] : []
  return [...candidates.filter((short) => isShortForm(short, name, 'person')), ...initials]
}

/** Whether initials alone stand before the surname: `a. lind`, `am lind` (folded from `A. M. Lind`). */
export function isInitialled(name: string): boolean {
  return /^(?:\p{L}\.? |[^aeiou\s]{2,3} )/u.test(name)
}
