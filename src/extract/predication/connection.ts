import circumstantial from '../../../graph-data/lexicon/circumstantial-prepositions.json' with { type: 'json' }
import type { Tree } from '../syntax/tree.ts'
import type { Argument, Predication } from './predication.ts'

/** Words of the sentence on the way from one phrase to another. */
export type Connection = Readonly<{ tree: Tree; head: number; words: readonly number[]; name: string; by: string }>

/** These of the circumstances lead somewhere or to somebody: “worked for Park”, “travelled through Chad”. */
const WAYS = new Set(['for', 'through', 'throughout', 'under', 'via', 'within'])
const LOOSE = new Set([...circumstantial, 'as', 'include', 'than'])

/** Whether a preposition joins two things, rather than an example, an exception or a circumstance to one. */
export function isJoining(preposition: string): boolean {
  return WAYS.has(preposition) || !LOOSE.has(preposition)
}

/** A connection as a predication that no pattern of the schema may name. */
export function connect({ tree, head, words, name, by }: Connection, from: number, to: Argument): Predication {
  return {
    tree,
    head,
    words: [...new Set(words)].toSorted((a, b) => a - b),
    lemmas: [{ lemma: name, at: head, without: [] }],
    passive: false,
    subjects: [from],
    arguments: [{ ...to, role: 'object', marker: '' }],
    by,
    isOpen: true,
  }
}
