import irregular from '../../../graph-data/lexicon/irregular-forms.json' with { type: 'json' }
import properAdjectives from '../../../graph-data/lexicon/proper-adjectives.json' with { type: 'json' }
import type { Upos } from '../../types/annotation.ts'
import { type Knows, restoreStem } from './restore-stem.ts'
import { stripPlural } from './strip-plural.ts'

/** A word with its tags; `governor` is the Penn tag of its head. */
export type TaggedWord = Readonly<{ text: string; upos: Upos; xpos: string; deprel: string; governor: string }>

type Rule = (form: string, knows: Knows) => string
type FormClass = keyof typeof irregular

const classOfTag: Readonly<Record<string, FormClass>> = {
  ...{ VB: 'verb', VBD: 'verb', VBG: 'verb', VBN: 'verb', VBP: 'verb', VBZ: 'verb', MD: 'modal' },
  ...{ NN: 'noun', NNS: 'noun', NNP: 'properNoun', CD: 'number' },
  ...{ JJR: 'adjective', JJS: 'adjective', RBR: 'adverb', RBS: 'adverb', RB: 'particle', TO: 'particle' },
  ...{ PRP: 'pronoun', DT: 'determiner', POS: 'possessive', IN: 'preposition' },
}

const ruleOfTag: Readonly<Record<string, Rule>> = {
  VBZ: stripPlural,
  NNS: stripPlural,
  VBG: (form, knows) => withoutEnding(form, /ing$/u, knows),
  VBD: withoutEd,
  VBN: withoutEd,
  JJR: withoutEr,
  RBR: withoutEr,
  JJS: withoutEst,
  RBS: withoutEst,
  CD: (form) => form.replaceAll(',', ''),
}

/** Dictionary form in the convention of UD English EWT: “went” → go, “Ministers” → minister, “better” → good, “n’t” → not. */
export function lemmatize(word: TaggedWord, knows: Knows): string {
  const plain = word.text.replaceAll(/[’ʼ]/gu, "'")
  if (word.xpos === 'NNP') return irregularForm('properNoun', plain) ?? word.text
  if (word.xpos === 'NNPS') return properSingular(word.text, knows)
  if (word.upos === 'PROPN' || word.upos === 'X') return word.text
  if (word.upos === 'PUNCT') return word.text.replaceAll(/[“”„‟]/gu, '"').replaceAll(/[‘’]/gu, "'")
  const form = plain.toLowerCase()
  if (form === "'s" && isPerfect(word)) return 'have'
  if (form === "'d" && word.xpos === 'VBD') return 'have'
  const known = irregularForm(classOfTag[word.xpos], form)
  if (known !== undefined) return known
  if (keepsCapitals(word)) return word.text
  if (/\p{L}-\p{Lu}\p{Ll}/u.test(plain)) return plain.charAt(0).toLowerCase() + plain.slice(1)
  return ruleOfTag[word.xpos]?.(form, knows) ?? form
}

function irregularForm(formClass: FormClass | undefined, form: string): string | undefined {
  if (formClass === undefined) return undefined
  const forms: Readonly<Record<string, string>> = irregular[formClass]
  return Object.hasOwn(forms, form) ? forms[form] : undefined
}

/** “’s” in “he’s gone”, not in “he’s going” or “it’s done by”. */
function isPerfect(word: TaggedWord): boolean {
  return word.deprel === 'aux' && word.governor === 'VBN'
}

/** Adjectives of names, “Turkish”, and numerals, “II”. */
function keepsCapitals(word: TaggedWord): boolean {
  if (word.upos === 'NUM') return /^[IVXLCDM]+$/u.test(word.text)
  if (word.upos !== 'ADJ') return false
  return /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|i|can)$/u.test(word.text) || properAdjectives.includes(word.text)
}

function properSingular(text: string, knows: Knows): string {
  const form = text.toLowerCase()
  const kept = irregularForm('properPlural', text)
  if (kept !== undefined) return kept
  const singular = irregularForm('noun', form) ?? stripPlural(form, knows)
  return text.slice(0, 1) + singular.slice(1)
}

function withoutEd(form: string, knows: Knows): string {
  if (form.endsWith('ied')) return form.length === 4 ? form.slice(0, -1) : form.replace(/ied$/u, 'y')
  return withoutEnding(form, /ed$/u, knows)
}

function withoutEr(form: string, knows: Knows): string {
  return form.endsWith('ier') ? form.replace(/ier$/u, 'y') : withoutEnding(form, /er$/u, knows)
}

function withoutEst(form: string, knows: Knows): string {
  return form.endsWith('iest') ? form.replace(/iest$/u, 'y') : withoutEnding(form, /est$/u, knows)
}

function withoutEnding(form: string, ending: RegExp, knows: Knows): string {
  const stem = form.replace(ending, '')
  return stem === form || !/[aeiouy]/u.test(stem) ? form : restoreStem(stem, knows)
}
