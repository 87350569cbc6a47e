import { UsageError } from '../../text/usage-error.ts'
import type { NameLabel, ReferentType, Upos } from '../../types/annotation.ts'

/** A label of a word in a name: it begins one, goes on with one, or stands outside. */
export type NameTag = Readonly<{ label: NameLabel | undefined; begins: boolean }>

/** The lists that the outputs of the model index, and the model’s version. */
export type ModelLabels = Readonly<{
  version: string
  upos: readonly Upos[]
  xpos: readonly string[]
  relations: readonly string[]
  names: readonly NameTag[]
  /** `undefined` stands for words that head no mention. */
  referents: readonly (ReferentType | undefined)[]
}>

const uposTags = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'] as const),
  ...(['PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
]
export const nameLabels = ['PER', 'ORG', 'LOC', 'EVT', 'OTH'] as const
const referentTypes = [
  ...(['person', 'place', 'organization', 'object', 'event', 'time'] as const),
  ...(['substance', 'animal', 'plant', 'abstract'] as const),
]

/** Reads the content of `labels.json`. */
export function parseLabels(file: unknown): ModelLabels {
  return {
    version: strings(file, 'version').join(''),
    upos: strings(file, 'upos').map((tag) => oneOf(uposTags, tag)),
    xpos: strings(file, 'xpos'),
    relations: strings(file, 'label'),
    names: strings(file, 'name').map(nameTag),
    referents: strings(file, 'mention').map((type) => (type === 'O' ? undefined : oneOf(referentTypes, type))),
  }
}

function strings(file: unknown, key: string): readonly string[] {
  const value =
    typeof file === 'object' && file !== null ? Object.entries(file).find(([name]) => name === key)?.[1] : []
  const list: unknown[] = Array.isArray(value) ? value : [value]
  if (list.length > 0 && list.every((entry) => typeof entry === 'string')) return list
  throw new UsageError(
    `The labels of the language model have no “${key}”; give the parsed labels.json that belongs to the model.`,
  )
}

function nameTag(tag: string): NameTag {
  return tag === 'O'
    ? { label: undefined, begins: false }
    : { label: oneOf(nameLabels, tag.slice(2)), begins: tag.startsWith('B') }
}

function oneOf<Label extends string>(known: readonly Label[], label: string): Label {
  const found = known.find((entry) => entry === label)
  if (found !== undefined) return found
  throw new UsageError(
    `The labels of the language model hold “${label}”, which is none of ${known.join(', ')}; give the labels.json that belongs to the model.`,
  )
}
