import { UsageError } from '../../text/usage-error.ts'
import { visitXml, type XmlVisitor } from '../../text/visit-xml.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts'

/** What a node, an edge or the graph is said to have, as it is gathered. */
type Gathered = Record<string, string>

/** What one format has of its own: `values` are those of the node or edge that an element stands in, else of the graph. */
export type XmlFormat = Readonly<{
  open: NonNullable<XmlVisitor['open']>
  close: (element: Parameters<XmlVisitor['close']>[0], values: Gathered) => void
}>

/** Reads a graph in XML, whose `node` and `edge` elements hold what is said of them; throws a `UsageError` where it ends early. */
export async function readXmlGraph(markup: string, format: XmlFormat): Promise<ForeignGraph> {
  const nodes: ForeignNode[] = []
  const edges: ForeignEdge[] = []
  const graphValues: Gathered = {}
  const open: Gathered[] = [graphValues]
  const end = await visitXml(markup, {
    open: (element) => {
      if (isPart(element.name)) open.push({ ...element.attributes })
      format.open(element)
    },
    close: (element) => {
      const { name, attributes } = element
      format.close(element, open.at(-1) ?? graphValues)
      if (!isPart(name)) return
      const values = open.pop() ?? {}
      const { id, source = '', target = '' } = attributes
      if (name === 'node') nodes.push({ key: id ?? '', values })
      else edges.push({ key: id, source, target, values })
    },
  })
  if (end === 'too deep')
    throw new UsageError('The file has elements nested deeper than 512 levels, which no graph has.')
  if (end === 'cut off') throw new UsageError('The file ends early: a part of it is missing. Take an unharmed copy.')
  return { values: graphValues, nodes, edges }
}

function isPart(name: string): boolean {
  return name === 'node' || name === 'edge'
}
