import { UsageError } from '../../text/usage-error.ts'
import { visitXml } from '../../text/visit-xml.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts'

/** Reads GraphML, also that of yEd, where labels stand in elements of their own. */
export async function readGraphml(markup: string): Promise<ForeignGraph> {
  const columns = new Map<string, string>()
  const nodes: ForeignNode[] = []
  const edges: ForeignEdge[] = []
  const graphValues: Record<string, string> = {}
  const open: Record<string, string>[] = [graphValues]
  const isWhole = await visitXml(markup, {
    open: ({ name, attributes }) => {
      if (name === 'key') columns.set(attributes.id ?? '', attributes['attr.name'] ?? attributes.id ?? '')
      if (name === 'node' || name === 'edge') open.push({})
    },
    close: ({ name, attributes, text }) => {
      const values = open.at(-1) ?? graphValues
      if (name === 'data') values[columns.get(attributes.key ?? '') ?? ''] = text
      if (name === 'NodeLabel' || name === 'EdgeLabel') values.label = text.trim()
      if (name === 'node') nodes.push({ key: attributes.id ?? '', values: open.pop() ?? {} })
      if (name === 'edge') {
        const { id, source = '', target = '' } = attributes
        edges.push({ key: id, source, target, values: open.pop() ?? {} })
      }
    },
  })
  if (!isWhole) throw new UsageError('The file ends early: a part of it is missing. Take an unharmed copy.')
  return { values: graphValues, nodes, edges }
}
