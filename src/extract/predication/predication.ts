import type { Tree } from '../syntax/tree.ts'

/** What a word of a sentence states of its subjects: the step between the tree and facts or claims. */
export type Predication = Readonly<{
  tree: Tree
  /** The token that says it; polarity, modality and holders are those of this token’s clause. */
  head: number
  /** Tokens of the predicate in the order of the text, without the preposition that leads to an argument. */
  words: readonly number[]
  /** What the predicate may be called in lemmas, most exact first: `apply to join`, `join`. */
  lemmas: readonly PredicateName[]
  passive: boolean
  /** Heads of the subjects, one for each conjunct. */
  subjects: readonly number[]
  arguments: readonly Argument[]
  /** The construction it was read from. */
  by: string
  /** Whether it only tells that two phrases are connected, so that no relation of the schema fits. */
  isOpen?: true
}>

/** A name of a predicate: `join`, at the token “join”, without the verbs before it in the chain (“apply”). */
export type PredicateName = Readonly<{ lemma: string; at: number; without: readonly number[] }>

export type Argument = Readonly<{
  role: 'object' | 'recipient' | 'complement' | 'oblique' | 'agent' | 'clause'
  /** Head of the phrase, one argument for each conjunct. */
  head: number
  /** Tokens of the preposition: “according to”; none for possessors and modifiers. */
  preposition: readonly number[]
  /** The preposition in lemmas, `of` for possessors and modifiers, empty where there is none. */
  marker: string
}>
