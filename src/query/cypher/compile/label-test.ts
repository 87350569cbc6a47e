import type { LabelExpression } from '../syntax/pattern.ts'

/** Whether the labels of a node, or the type of a relationship, are as an expression wants them. */
export function labelTest(expression: LabelExpression): (labels: readonly string[]) => boolean {
  switch (expression.kind) {
    case 'label': {
      const { name } = expression
      return (labels) => labels.includes(name)
    }
    case 'any label':
      return (labels) => labels.length > 0
    case 'not': {
      const test = labelTest(expression.operand)
      return (labels) => !test(labels)
    }
    case 'and': {
      const tests = expression.operands.map(labelTest)
      return (labels) => tests.every((test) => test(labels))
    }
    case 'or': {
      const tests = expression.operands.map(labelTest)
      return (labels) => tests.some((test) => test(labels))
    }
  }
}

/** The labels of which one is there in whatever fits; `undefined` where none can be named. */
export function oneOfLabels(expression: LabelExpression | undefined): readonly string[] | undefined {
  if (expression?.kind === 'label') return [expression.name]
  if (expression?.kind === 'and') return expression.operands.map(oneOfLabels).find((labels) => labels !== undefined)
  if (expression?.kind !== 'or') return undefined
  const alternatives = expression.operands.map(oneOfLabels)
  return alternatives.every((labels) => labels !== undefined) ? [...new Set(alternatives.flat())] : undefined
}

/** Whether naming the labels says all that the expression does. */
export function isListOfLabels(expression: LabelExpression | undefined): boolean {
  return (
    expression?.kind === 'label' ||
    (expression?.kind === 'or' && expression.operands.every(({ kind }) => kind === 'label'))
  )
}
