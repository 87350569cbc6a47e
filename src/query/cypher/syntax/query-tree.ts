import type { Expression } from './expression.ts'
import type { Chain } from './pattern.ts'
import type { Place } from './place.ts'

/** Parts that are joined by UNION. */
export type QueryTree = Readonly<{ parts: readonly (readonly Clause[])[]; keepsDuplicates: boolean; place: Place }>

export type Clause = Match | Unwind | Projection

export type Match = Readonly<{
  kind: 'MATCH'
  place: Place
  isOptional: boolean
  chains: readonly Chain[]
  where?: Expression | undefined
}>

export type Unwind = Readonly<{ kind: 'UNWIND'; place: Place; list: Expression; variable: string }>

export type Projection = Readonly<{
  kind: 'WITH' | 'RETURN'
  place: Place
  isDistinct: boolean
  /** `*`: all variables, before the items. */
  hasAll: boolean
  items: readonly ProjectionItem[]
  order: readonly SortItem[]
  skip?: Expression | undefined
  limit?: Expression | undefined
  where?: Expression | undefined
}>

export type ProjectionItem = Readonly<{ expression: Expression; name: string }>
export type SortItem = Readonly<{ expression: Expression; isDescending: boolean }>
