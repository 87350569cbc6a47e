import { type Cursor, needName, needSymbol, nested, peek, takeSymbol } from './cursor.ts'
import type { LabelExpression } from './pattern.ts'

/** `:Person`, `:Person:Named`, `:Person|Group`, `:!Place`, `:(Person|Group)&!Place`, `:%`; loosest first: `|`, `&` and `:`, `!`. */
export function parseLabels(cursor: Cursor): LabelExpression {
  needSymbol(cursor, ':')
  return parseAny(cursor)
}

function parseAny(cursor: Cursor): LabelExpression {
  const operands = [parseAll(cursor)]
  while (takeSymbol(cursor, '|')) {
    takeSymbol(cursor, ':')
    operands.push(parseAll(cursor))
  }
  return joined('or', operands)
}

function parseAll(cursor: Cursor): LabelExpression {
  const operands = [parseOne(cursor)]
  while (takeSymbol(cursor, '&') || takeSymbol(cursor, ':')) operands.push(parseOne(cursor))
  return joined('and', operands)
}

function parseOne(cursor: Cursor): LabelExpression {
  const { place } = peek(cursor)
  if (takeSymbol(cursor, '!')) return { kind: 'not', operand: nested(cursor, place, parseOne) }
  if (takeSymbol(cursor, '%')) return { kind: 'any label' }
  if (!takeSymbol(cursor, '(')) return { kind: 'label', name: needName(cursor, 'a label'), place }
  const inside = nested(cursor, place, parseAny)
  needSymbol(cursor, ')')
  return inside
}

function joined(kind: 'and' | 'or', operands: readonly LabelExpression[]): LabelExpression {
  const [only] = operands
  return operands.length === 1 && only !== undefined ? only : { kind, operands }
}
