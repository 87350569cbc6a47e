import occupations from '../../../graph-data/lexicon/occupations.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import { bareDescription } from '../bare-name.ts'

/** A walk of life: `government`, `sport`, `arts`. */
export type Field = string

const FIELD: ReadonlyMap<string, Field> = new Map(
  Object.entries(occupations.fields).flatMap(([field, nouns]) => nouns.map((noun) => [noun, field] as const)),
)
const TOGETHER = new Set(occupations.together.map(([one, other]) => `${one} ${other}`))

/** The walk of life of a role, as far as its noun tells. */
export function fieldOf(noun: string): Field | undefined {
  return FIELD.get(noun)
}

/** Whether many people are known for both: ministers who were judges, not ministers who are goalkeepers. */
export function mayBeOnes(one: Field, other: Field): boolean {
  return one === other || TOGETHER.has(`${one} ${other}`) || TOGETHER.has(`${other} ${one}`)
}

/** `the former finance minister of Brazil` → `minister`, `a nurse from Manila` → `nurse`. */
export function roleNoun(role: string): string {
  const words = foldName(bareDescription(role)).split(' ')
  const end = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word))
  return (end < 0 ? words : words.slice(0, end)).at(-1)?.replace(/[.,;:]+$/, '') ?? ''
}

const PREPOSITIONS = new Set(['of', 'for', 'from', 'at', 'in', 'on', 'to', 'with', 'and', 'who', 'that'])
