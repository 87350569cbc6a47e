import type { LabelExpression } from '../syntax/pattern.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import { suggestion } from '../syntax/suggestion.ts'

/**
 * The words that a graph is described with. A word that it does not have is an error where the words are known, since it is
 * mistyped and would find nothing; with a mapping of one’s own all words are allowed.
 */
export type Vocabulary = Readonly<Record<'label' | 'type' | 'node property' | 'relationship property', Words>>

/** The usual words, and how to list all, which takes a walk through the graph; `undefined` where any word will do. */
export type Words = undefined | Readonly<{ usual: ReadonlySet<string>; all: () => ReadonlySet<string> }>

export const anyWords: Vocabulary = {
  label: undefined,
  type: undefined,
  'node property': undefined,
  'relationship property': undefined,
}

/** Throws where the vocabulary is known and has no such word. */
export function checkWord(
  vocabulary: Vocabulary,
  [kind, name]: readonly [keyof Vocabulary, string],
  place: Place,
): void {
  const known = vocabulary[kind]
  if (known === undefined || known.usual.has(name)) return
  const words = known.all()
  if (words.has(name)) return
  const remedy = suggestion(name, words) ?? `Known are ${[...words].slice(0, MOST_NAMED).join(', ')}.`
  throw queryError(place, `The graph has no ${kind} “${name}”.`, remedy)
}

const MOST_NAMED = 12

/** Checks every label or type of an expression. */
export function checkLabels(vocabulary: Vocabulary, kind: 'label' | 'type', labels: LabelExpression | undefined): void {
  if (labels === undefined || labels.kind === 'any label') return
  if (labels.kind === 'label') checkWord(vocabulary, [kind, labels.name], labels.place)
  else if (labels.kind === 'not') checkLabels(vocabulary, kind, labels.operand)
  else for (const operand of labels.operands) checkLabels(vocabulary, kind, operand)
}
