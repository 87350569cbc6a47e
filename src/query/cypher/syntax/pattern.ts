import type { Expression, MapEntry } from './expression.ts'
import type { Place } from './place.ts'

/** `Person|Group`, `!Place`, `%`. */
export type LabelExpression =
  | Readonly<{ kind: 'label'; name: string; place: Place }>
  | Readonly<{ kind: 'any label' }>
  | Readonly<{ kind: 'not'; operand: LabelExpression }>
  | Readonly<{ kind: 'and' | 'or'; operands: readonly LabelExpression[] }>

export type NodePattern = Readonly<{
  place: Place
  variable?: string | undefined
  labels?: LabelExpression | undefined
  properties: readonly MapEntry[]
  where?: Expression | undefined
}>

/** `out` reads from left to right. */
export type Direction = 'out' | 'in' | 'both'

export type RelationshipPattern = Readonly<{
  place: Place
  variable?: string | undefined
  types?: LabelExpression | undefined
  properties: readonly MapEntry[]
  where?: Expression | undefined
  direction: Direction
  /** How many relationships in a row; absent for exactly one. */
  length?: Readonly<{ least: number; most: number }> | undefined
}>

/** Nodes, and between each two of them a relationship. */
export type Chain = Readonly<{
  place: Place
  /** Of the whole path. */
  variable?: string | undefined
  nodes: readonly NodePattern[]
  relationships: readonly RelationshipPattern[]
  shortest?: 'one' | 'all' | undefined
}>
