import type { FoundName } from '../model/name-tags.ts'
import type { ReadSentence } from './names-of-document.ts'

/** An e-mail or web address, and a pronoun, name nobody, whatever the model makes of them. */
export function withoutAddresses({ words, analysis }: ReadSentence, names: readonly FoundName[]): readonly FoundName[] {
  return names.filter(
    ({ first, last }) => first !== last || !(isAddress(words[first] ?? '') || analysis.upos[first] === 'PRON'),
  )
}

/** “ana@port.example”, “www.port.example”, “chat.port.example”; a firm may call itself “Port.example”. */
function isAddress(word: string): boolean {
  return /^\S+@\S+\.\p{L}+$|:\/\/|^www\.|^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+){2,}$/u.test(word)
}
