import type { Chain } from './chain.ts'

/** Whether a chain is a person for sure: the type alone may be a mistake of the language model, a title or a “she” is none. */
export function isSpokenOfAsPerson({ entityType, titles, mentions }: Chain): boolean {
  if (entityType !== 'person') return false
  return titles.length > 0 || mentions.some(({ kind, text }) => kind === 'pronoun' && personal.test(text))
}

const personal = /^(?:she|he|her|him|hers|his|herself|himself|who)$/i
