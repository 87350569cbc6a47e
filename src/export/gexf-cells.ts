import type { KnowledgeGraph } from '../types/graph.ts'
import type { Column } from './columns.ts'
import { element } from './xml.ts'

/** The cells of one row; what is not known has none. */
export function cells<Subject>(columns: readonly Column<Subject>[], subject: Subject, graph: KnowledgeGraph): string {
  const values = columns.flatMap(({ title, cell }) => {
    const value = cell(subject, graph)
    return value === undefined || value === '' ? [] : [element('attvalue', { for: title, value: String(value) })]
  })
  return `<attvalues>${values.join('')}</attvalues>`
}
