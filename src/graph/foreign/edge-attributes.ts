import type { EdgeAttributes } from '../../types/graph.ts'
import { isSavedEdge } from '../saved-graph.ts'
import type { ForeignEdge, Values } from './foreign-graph.ts'
import { jsonOf, numberOr, oneOf, textOf } from './values.ts'

/** What is known of an edge of another program’s graph; evidence only where relata wrote it. */
export function edgeAttributes({ source, target, values }: ForeignEdge): EdgeAttributes {
  const relation = relationOf(values)
  const label = textOf(values, 'label', 'name') ?? relation.toLowerCase().replaceAll('_', ' ')
  const timeStart = textOf(values, 'timeStart', 'start')
  const timeEnd = textOf(values, 'timeEnd', 'end')
  const complement = textOf(values, 'complement')
  const plain: EdgeAttributes = {
    relation,
    label,
    predicate: textOf(values, 'predicate') ?? label,
    polarity: oneOf(values.polarity, ['affirmed', 'negated']),
    modality: oneOf(values.modality, ['asserted', 'possible', 'planned', 'requested', 'hypothetical', 'former']),
    holders: [],
    evidence: [],
    confidence: numberOr(values.confidence, 1),
    support: numberOr(values.support ?? values.weight, 1),
    ...(complement !== undefined && { complement }),
    ...(timeStart !== undefined && { timeStart }),
    ...(timeEnd !== undefined && { timeEnd }),
  }
  const attributes = { ...plain, ...jsonOf(values, ['holders', 'evidence', 'contradictions']) }
  const whole: unknown = { key: '', source, target, attributes }
  return isSavedEdge(whole) ? whole.attributes : plain
}

/** A relation’s id is UPPER_SNAKE; a label or type of another form is words. */
function relationOf(values: Values): string {
  const written = [textOf(values, 'relation'), textOf(values, 'type'), textOf(values, 'label')]
  return written.find((name) => name !== undefined && /^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(name)) ?? 'RELATED'
}
