import { foldName } from '../../src/text/fold-name.ts'
import { clauseWords, functionWords } from './words.ts'

/** What a graph can be asked for. */
export type Vocabulary = Readonly<{
  labels: readonly string[]
  relations: readonly string[]
  properties: readonly string[]
  /** Of entities, the most connected first. */
  names: readonly string[]
}>

export type Completions = Readonly<{
  /** Where what is completed begins. */
  start: number
  words: readonly string[]
}>

const MOST = 8
const NONE: Completions = { start: 0, words: [] }

/**
 * What may come next in a query that is typed up to its end: a label after `(n:`, a relation after `[r:`, a property after `n.`, a
 * name within quotation marks, else a word of the language.
 */
export function completionsOf(typed: string, vocabulary: Vocabulary): Completions {
  const name = /(?:'([^'\\]*)|"([^"\\]*))$/.exec(withoutClosedTexts(typed))
  if (name) return named(typed, name[1] ?? name[2] ?? '', vocabulary)
  const beginning = /[\p{L}\p{N}_]*$/u.exec(typed)?.[0] ?? ''
  const start = typed.length - beginning.length
  const before = typed.slice(0, start)
  if (/\[[^\]]*[:|]\s*$/.test(before)) return { start, words: fitting(vocabulary.relations, beginning) }
  if (/\([^)]*[:|&]\s*$/.test(before)) return { start, words: fitting(vocabulary.labels, beginning) }
  if (/[\p{L}\p{N}_]\.$/u.test(before)) return { start, words: fitting(vocabulary.properties, beginning) }
  if (beginning === '') return NONE
  const words = fitting([...clauseWords, ...functionWords], beginning)
  return { start, words: words.filter((word) => word !== beginning) }
}

/** Names that begin with what is typed, or have a word that does. */
function named(typed: string, beginning: string, { names }: Vocabulary): Completions {
  const folded = foldName(beginning)
  const words = names.filter((one) => ` ${foldName(one)}`.includes(` ${folded}`)).slice(0, MOST)
  return { start: typed.length - beginning.length, words: beginning === '' ? [] : words }
}

function fitting(words: readonly string[], beginning: string): readonly string[] {
  return words.filter((word) => word.toLowerCase().startsWith(beginning.toLowerCase())).slice(0, MOST)
}

/** `WHERE a = 'x' AND b = 'y` → `WHERE a =     AND b = 'y`, of the same length. */
function withoutClosedTexts(typed: string): string {
  return typed.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (text) => ' '.repeat(text.length))
}
