import { compareText } from '../../text/compare-text.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { entityName, entityNameText } from '../entity-name.ts'
import { isVerbOnly } from '../event-card.ts'
import { statement } from '../statement.ts'
import { statementLines } from '../statement-text.ts'

/** What surrounds an entity for the terminal: who is how far away, then every statement with its sentences. */
export function egoText(graph: KnowledgeGraph, key: string): string {
  const isHidden = (node: string) => isVerbOnly(graph.getNodeAttributes(node))
  const [, ...rings] = ringsAround(graph, key)
  const ringLines = rings.map((ring, index) => {
    const labels = ring.filter((node) => !isHidden(node)).map((node) => graph.getNodeAttribute(node, 'label'))
    return `${index === 0 ? '1 step' : `${index + 1} steps`} away: ${labels.join(', ')}`
  })
  const told = graph.edges().filter((edge) => !graph.extremities(edge).some(isHidden))
  const statements = told.toSorted(compareText).flatMap((edge) => ['', ...statementLines(statement(graph, edge))])
  return `${[entityNameText(entityName(graph, key)), ...ringLines, ...statements].join('\n')}\n`
}

/** The nodes by their distance from one, itself first. */
function ringsAround(graph: KnowledgeGraph, key: string): readonly (readonly string[])[] {
  const rings = [[key]]
  const reached = new Set(rings[0])
  for (const ring of rings) {
    const next = [...new Set(ring.flatMap((node) => graph.neighbors(node)))].filter((node) => !reached.has(node))
    for (const node of next) reached.add(node)
    if (next.length > 0) rings.push(next.toSorted(compareText))
  }
  return rings
}
