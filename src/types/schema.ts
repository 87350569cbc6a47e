import type { EntityType } from './entity.ts'

/** One meaning that an edge may have, and the words that state it. */
export type RelationType = Readonly<{
  /** UPPER_SNAKE. */
  id: string
  /** Read from subject to object: `met with`. */
  label: string
  /** Read from object to subject: `was criticized by`. */
  inverse: string
  symmetric: boolean
  /** Types that the subject may have. */
  subject: readonly EntityType[]
  object: readonly EntityType[]
  /**
   * Predicates in lemmas, with words that may stand for one another between bars: `hold|have talk with`,
   * `be supporter of`, and `*` for any object: `sell * to`. A pattern reads from the grammatical subject to the object, active voice.
   */
  patterns: readonly string[]
  /** Patterns whose grammatical subject is the relation’s object: `be led by` has none, since passives are turned round; `belong to` may. */
  inversePatterns: readonly string[]
}>

export type Schema = Readonly<{ version: number; relations: readonly RelationType[] }>
