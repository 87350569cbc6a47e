import type { ForeignGraph } from './foreign-graph.ts'
import { readXmlGraph } from './xml-graph.ts'

/** Reads GEXF, 1.1 to 1.3. */
export function readGexf(markup: string): Promise<ForeignGraph> {
  const columns = new Map<string, string>()
  let part = ''
  return readXmlGraph(markup, {
    open: ({ name, attributes }) => {
      if (name === 'attributes') part = attributes.class ?? ''
      if (name === 'attribute') columns.set(`${part} ${attributes.id}`, attributes.title ?? attributes.id ?? '')
      if (name === 'node' || name === 'edge') part = name
    },
    close: ({ name, attributes, text }, values) => {
      if (name === 'title') values.title = text
      if (name === 'attvalue')
        values[columns.get(`${part} ${attributes.for}`) ?? attributes.for ?? ''] = attributes.value ?? ''
      if (name === 'position') Object.assign(values, { x: attributes.x, y: attributes.y })
    },
  })
}
