import type { Value } from '../values/value.ts'
import type { Chain, LabelExpression } from './pattern.ts'
import type { Place } from './place.ts'
import type { QueryTree } from './query-tree.ts'

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>='
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^'
export type Quantifier = 'ALL' | 'ANY' | 'NONE' | 'SINGLE'
export type SubqueryKind = 'EXISTS' | 'COUNT' | 'COLLECT'

/** An expression as it was written. Chains of one operator are flat, so that their length costs no depth. */
export type Expression = Readonly<{ place: Place }> &
  (
    | Readonly<{ kind: 'literal'; value: Value }>
    | Readonly<{ kind: 'parameter'; name: string }>
    | Readonly<{ kind: 'variable'; name: string }>
    | Readonly<{ kind: 'property'; subject: Expression; name: string }>
    | Readonly<{ kind: 'element'; subject: Expression; index: Expression }>
    | Readonly<{ kind: 'slice'; subject: Expression; from?: Expression | undefined; to?: Expression | undefined }>
    | Readonly<{ kind: 'labels'; subject: Expression; labels: LabelExpression }>
    | Readonly<{ kind: 'logic'; operator: 'AND' | 'OR' | 'XOR'; operands: readonly Expression[] }>
    | Readonly<{ kind: 'not'; operand: Expression }>
    | Readonly<{ kind: 'comparison'; first: Expression; rest: readonly Operation<ComparisonOperator>[] }>
    | Readonly<{ kind: 'arithmetic'; first: Expression; rest: readonly Operation<ArithmeticOperator>[] }>
    | Readonly<{ kind: 'negation'; operand: Expression }>
    | Readonly<{ kind: 'membership'; value: Expression; list: Expression }>
    | Readonly<{ kind: 'string test'; test: StringTest; value: Expression; other: Expression }>
    | Readonly<{ kind: 'null test'; operand: Expression; isNegated: boolean }>
    | Readonly<{ kind: 'list'; values: readonly Expression[] }>
    | Readonly<{ kind: 'map'; entries: readonly MapEntry[] }>
    | Readonly<{ kind: 'map projection'; subject: Expression; entries: readonly (MapEntry | 'all')[] }>
    | Readonly<{
        kind: 'case'
        subject?: Expression | undefined
        branches: readonly Branch[]
        otherwise?: Expression | undefined
      }>
    | Call
    | (Loop & Readonly<{ kind: 'list comprehension'; where?: Expression | undefined; result?: Expression | undefined }>)
    | (Loop & Readonly<{ kind: 'quantifier'; quantifier: Quantifier; where: Expression }>)
    | (Loop & Readonly<{ kind: 'reduce'; accumulator: string; start: Expression; result: Expression }>)
    | Readonly<{ kind: 'pattern'; chain: Chain }>
    | Readonly<{ kind: 'pattern comprehension'; chain: Chain; where?: Expression | undefined; result: Expression }>
    | Readonly<{ kind: 'subquery'; subquery: SubqueryKind; query: QueryTree }>
  )

export type StringTest = 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~'
export type Operation<Operator> = Readonly<{ operator: Operator; operand: Expression; place: Place }>
export type MapEntry = Readonly<{ key: string; value: Expression }>
export type Branch = Readonly<{ when: Expression; result: Expression }>
/** Goes through a list with a variable of its own. */
export type Loop = Readonly<{ variable: string; list: Expression }>

/** A function with what it is called with; `count(*)` has `isStar`. */
export type Call = Readonly<{
  kind: 'call'
  name: string
  isDistinct: boolean
  isStar: boolean
  values: readonly Expression[]
}>
