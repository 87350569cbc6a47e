import type { Document, Span } from './document.ts'

/** Universal part of speech (Universal Dependencies v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export type Token = Span &
  Readonly<{
    text: string
    lemma: string
    upos: Upos
    /** Penn Treebank tag. */
    xpos: string
    /** Index of the governor among the tokens of the sentence, −1 for the root. */
    head: number
    /** Universal Dependencies relation to the governor, with its subtype (`nsubj:pass`). */
    deprel: string
  }>

/** What a name names, as the language model tells it; OTH is works, products, laws and the rest. */
export type NameLabel = 'PER' | 'ORG' | 'LOC' | 'EVT' | 'OTH'

/** A proper name within a sentence. */
export type Name = Readonly<{
  /** Index of its first token in the sentence. */
  first: number
  /** Index of its last token, inclusive. */
  last: number
  label: NameLabel
  /** Mean probability of its tokens’ labels, 0 to 1. */
  probability: number
}>

/** What the noun phrase headed by a token stands for (the entity types of GUM). */
export type ReferentType =
  | 'person'
  | 'place'
  | 'organization'
  | 'object'
  | 'event'
  | 'time'
  | 'substance'
  | 'animal'
  | 'plant'
  | 'abstract'

export type Sentence = Span &
  Readonly<{
    tokens: readonly Token[]
    names: readonly Name[]
    /** For each token the likeliest type of what it refers to, where it heads a mention. */
    referents: readonly (ReferentType | undefined)[]
    /** Number of the paragraph, from 0. */
    paragraph: number
  }>

/** A document with its sentences, tokens, tags, dependency trees and names. */
export type Annotated = Readonly<{ document: Document; sentences: readonly Sentence[] }>
