import type { ForeignGraph } from './foreign-graph.ts'
import { readXmlGraph } from './xml-graph.ts'

/** Reads GraphML, also that of yEd, where labels stand in elements of their own. */
export function readGraphml(markup: string): Promise<ForeignGraph> {
  const columns = new Map<string, string>()
  return readXmlGraph(markup, {
    open: ({ name, attributes }) => {
      if (name === 'key') columns.set(attributes.id ?? '', attributes['attr.name'] ?? attributes.id ?? '')
    },
    close: ({ name, attributes, text }, values) => {
      if (name === 'data') values[columns.get(attributes.key ?? '') ?? ''] = text
      if (name === 'NodeLabel' || name === 'EdgeLabel') values.label = text.trim()
    },
  })
}
