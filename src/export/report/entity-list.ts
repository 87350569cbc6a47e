import { compareText } from '../../text/compare-text.ts'
import { entityTypes } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { nodeLabel } from '../node-label.ts'
import { markdownText } from './markdown-text.ts'

/** The entities that take part in reported edges, type by type, those with the most edges first. */
export function entityList(graph: KnowledgeGraph, edges: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const key of edges.flatMap((edge) => graph.extremities(edge))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const nodes = [...counts].toSorted(([a, one], [b, other]) => other - one || compareText(a, b)).map(([key]) => key)
  return entityTypes.flatMap((type) => {
    const ofType = nodes.filter((key) => graph.getNodeAttribute(key, 'entityType') === type)
    const lines = ofType.map((key) => entityLine(graph, key, counts.get(key) ?? 0))
    return lines.length > 0 ? [`### ${nodeLabel(type)}`, '', ...lines, ''] : []
  })
}

function entityLine(graph: KnowledgeGraph, key: string, relations: number): string {
  const { label, aliases, roles } = graph.getNodeAttributes(key)
  const titles = [...new Set(roles.map(({ title }) => title))]
  const others = aliases.filter((alias) => alias !== label)
  return [
    `- **${markdownText(label)}**`,
    ...titles.map((title) => `, ${markdownText(title)}`),
    ...(others.length > 0 ? [`; also ${others.map(markdownText).join(', ')}`] : []),
    ` — ${relations} ${relations === 1 ? 'relation' : 'relations'}`,
  ].join('')
}
