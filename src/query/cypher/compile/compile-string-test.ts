import { RE2JS, RE2JSException } from 're2js'
import type { Meter } from '../meter.ts'
import type { Expression, StringTest } from '../syntax/expression.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

type Test = (text: string, other: string) => boolean

/** `STARTS WITH`, `ENDS WITH`, `CONTAINS` and `=~`; null unless both sides are strings. */
export function compileStringTest(expression: Extract<Expression, { kind: 'string test' }>, scope: Scope): Compiled {
  const value = compileExpression(expression.value, scope).evaluate
  const other = compileExpression(expression.other, scope).evaluate
  const { meter } = scope.context
  const test = expression.test === '=~' ? regularExpressionTest(expression.other.place, meter) : TESTS[expression.test]
  return {
    kind: 'boolean',
    evaluate(row) {
      const text = value(row)
      const part = other(row)
      if (typeof text !== 'string' || typeof part !== 'string') return null
      if (text.length > CHARACTERS_A_STEP) meter.spend(text.length / CHARACTERS_A_STEP)
      return test(text, part)
    },
  }
}

const CHARACTERS_A_STEP = 64

const TESTS: Readonly<Record<Exclude<StringTest, '=~'>, Test>> = {
  'STARTS WITH': (text, part) => text.startsWith(part),
  'ENDS WITH': (text, part) => text.endsWith(part),
  CONTAINS: (text, part) => text.includes(part),
}

/** Whether a whole text fits an expression of RE2, whose time grows only with the length of the text. */
function regularExpressionTest(place: Place, meter: Meter): Test {
  let compiled: { source: string; pattern: RE2JS } | undefined
  return (text, source) => {
    if (compiled?.source !== source) compiled = { source, pattern: regularExpression(source, place) }
    meter.spend(text.length * compiled.pattern.programSize())
    return compiled.pattern.matches(text)
  }
}

const LONGEST = 1000

function regularExpression(source: string, place: Place): RE2JS {
  if (source.length > LONGEST) throw queryError(place, `A regular expression has at most ${LONGEST} characters.`)
  try {
    return RE2JS.compile(source)
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    throw queryError(
      place,
      `The regular expression cannot be read: ${error.message}.`,
      'It follows RE2: no look-around, no \\1.',
    )
  }
}
