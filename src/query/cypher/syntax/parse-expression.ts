import {
  type Cursor,
  extended,
  isKeyword,
  isSymbol,
  needKeyword,
  nested,
  peek,
  take,
  takeKeyword,
  takeOneOf,
  takeSymbol,
} from './cursor.ts'
import type { ArithmeticOperator, ComparisonOperator, Expression, Operation, StringTest } from './expression.ts'
import { integerLiteral } from './number-literal.ts'
import { parsePostfix } from './parse-postfix.ts'

/** An expression, loosest operator first: OR, XOR, AND, NOT, comparisons, tests, `+ -`, `* / %`, `^`, sign. */
export function parseExpression(cursor: Cursor): Expression {
  return nested(cursor, peek(cursor).place, parseOr)
}

function parseOr(cursor: Cursor): Expression {
  return logic(cursor, 'OR', parseXor)
}

function parseXor(cursor: Cursor): Expression {
  return logic(cursor, 'XOR', parseAnd)
}

function parseAnd(cursor: Cursor): Expression {
  return logic(cursor, 'AND', parseNot)
}

function logic(cursor: Cursor, operator: 'AND' | 'OR' | 'XOR', parse: (cursor: Cursor) => Expression): Expression {
  const first = parse(cursor)
  if (!isKeyword(cursor, operator)) return first
  const operands = [first]
  while (takeKeyword(cursor, operator)) operands.push(parse(cursor))
  return { kind: 'logic', operator, operands, place: first.place }
}

function parseNot(cursor: Cursor): Expression {
  const { place } = peek(cursor)
  if (!takeKeyword(cursor, 'NOT')) return parseComparison(cursor)
  return { kind: 'not', operand: nested(cursor, place, parseNot), place }
}

const COMPARISONS: readonly ComparisonOperator[] = ['=', '<>', '<=', '>=', '<', '>']

function parseComparison(cursor: Cursor): Expression {
  const first = parseTests(cursor)
  const rest = operations(cursor, COMPARISONS, parseTests)
  return rest.length === 0 ? first : { kind: 'comparison', first, rest, place: first.place }
}

function operations<Operator extends string>(
  cursor: Cursor,
  operators: readonly Operator[],
  parse: (cursor: Cursor) => Expression,
): readonly Operation<Operator>[] {
  const found: Operation<Operator>[] = []
  for (;;) {
    const { place } = peek(cursor)
    const operator = takeOneOf(cursor, operators)
    if (operator === undefined) return found
    found.push({ operator, operand: parse(cursor), place })
  }
}

/** `x IN list`, `x STARTS WITH y`, `x IS NULL`. */
function parseTests(cursor: Cursor): Expression {
  return extended(cursor, parseSum(cursor), parseTest)
}

function parseTest(cursor: Cursor, value: Expression): Expression | undefined {
  const { place } = peek(cursor)
  if (takeKeyword(cursor, 'IN')) return { kind: 'membership', value, list: parseSum(cursor), place }
  if (takeKeyword(cursor, 'IS')) {
    const isNegated = takeKeyword(cursor, 'NOT')
    needKeyword(cursor, 'NULL')
    return { kind: 'null test', operand: value, isNegated, place }
  }
  const test = takeStringTest(cursor)
  return test && { kind: 'string test', test, value, other: parseSum(cursor), place }
}

function takeStringTest(cursor: Cursor): StringTest | undefined {
  if (takeSymbol(cursor, '=~')) return '=~'
  if (takeKeyword(cursor, 'CONTAINS')) return 'CONTAINS'
  for (const side of ['STARTS', 'ENDS'] as const) {
    if (takeKeyword(cursor, side)) {
      needKeyword(cursor, 'WITH')
      return `${side} WITH`
    }
  }
  return undefined
}

function parseSum(cursor: Cursor): Expression {
  return arithmetic(cursor, ['+', '-'], parseProduct)
}

function parseProduct(cursor: Cursor): Expression {
  return arithmetic(cursor, ['*', '/', '%'], parsePower)
}

function parsePower(cursor: Cursor): Expression {
  return arithmetic(cursor, ['^'], parseSigned)
}

function arithmetic(
  cursor: Cursor,
  operators: readonly ArithmeticOperator[],
  parse: (cursor: Cursor) => Expression,
): Expression {
  const first = parse(cursor)
  const rest = operations(cursor, operators, parse)
  return rest.length === 0 ? first : { kind: 'arithmetic', first, rest, place: first.place }
}

function parseSigned(cursor: Cursor): Expression {
  const { place } = peek(cursor)
  if (takeSymbol(cursor, '+')) return nested(cursor, place, parseSigned)
  if (!isSymbol(cursor, '-')) return parsePostfix(cursor)
  take(cursor)
  const least = peek(cursor)
  if (least.kind === 'number' && !/[.eE]/.test(least.text)) {
    take(cursor)
    return parsePostfix(cursor, integerLiteral(`-${least.text}`, place))
  }
  return { kind: 'negation', operand: nested(cursor, place, parseSigned), place }
}
