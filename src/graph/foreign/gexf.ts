import { UsageError } from '../../text/usage-error.ts'
import { visitXml } from '../../text/visit-xml.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts'

/** Reads GEXF, 1.1 to 1.3. */
export async function readGexf(markup: string): Promise<ForeignGraph> {
  const columns = new Map<string, string>()
  const nodes: ForeignNode[] = []
  const edges: ForeignEdge[] = []
  const graphValues: Record<string, string> = {}
  const open: Record<string, string>[] = []
  let part = ''
  const isWhole = await visitXml(markup, {
    open: ({ name, attributes }) => {
      if (name === 'attributes') part = attributes.class ?? ''
      if (name === 'attribute') columns.set(`${part} ${attributes.id}`, attributes.title ?? attributes.id ?? '')
      if (name === 'node' || name === 'edge') {
        part = name
        open.push({ ...attributes })
      }
    },
    close: ({ name, attributes, text }) => {
      const values = open.at(-1) ?? {}
      if (name === 'title') graphValues.title = text
      if (name === 'attvalue')
        values[columns.get(`${part} ${attributes.for}`) ?? attributes.for ?? ''] = attributes.value ?? ''
      if (name === 'position') Object.assign(values, { x: attributes.x, y: attributes.y })
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
