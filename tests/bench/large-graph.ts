import { seededRandom } from '../../src/query/cypher/random.ts'
import type { EntityType } from '../../src/types/entity.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../../src/types/graph.ts'
import { emptyGraph } from '../fixtures/empty-graph.ts'

const TYPES: readonly EntityType[] = ['person', 'person', 'organization', 'place', 'group', 'event']
/** What comes earlier is more frequent. */
const RELATIONS = ['RELATED', 'MET_WITH', 'MEMBER_OF', 'LOCATED_IN', 'ACCUSED', 'SUPPORTS', 'OWNS', 'MEDIATED_BETWEEN']
const SYLLABLES = ['an', 'be', 'ko', 'li', 'mar', 'no', 'ra', 'sel', 'ti', 'vo']

/** A made graph of ours of any size, in which few nodes have many edges; the same on every run. */
export function largeGraph(nodes: number, edges: number): KnowledgeGraph {
  const graph = emptyGraph(`${nodes} nodes and ${edges} edges`)
  const random = seededRandom(3)
  for (let index = 0; index < nodes; index++) addEntity(graph, index)
  for (let index = 0; index < edges; index++) {
    const source = Math.floor(random() ** 2 * nodes)
    const target = Math.floor(random() * nodes)
    graph.addEdgeWithKey(`e${index}`, keyOf(source), keyOf(target), claim(random))
  }
  return graph
}

/** The key of a node of the large graph. */
export function keyOf(index: number): string {
  return `n${index}`
}

function addEntity(graph: KnowledgeGraph, index: number): void {
  const label = `${nameOf(index)} ${index}`
  graph.addNode(keyOf(index), {
    label,
    entityType: TYPES[index % TYPES.length] ?? 'person',
    named: true,
    aliases: [label, `${nameOf(index * 7)} of ${index}`],
    roles: [],
    mentions: [],
    identifiers: {},
    x: 0,
    y: 0,
  })
}

/** A name of three syllables: `Markora`. */
function nameOf(index: number): string {
  const syllables = [index, Math.floor(index / 10), Math.floor(index / 100)].map((one) => SYLLABLES[one % 10] ?? '')
  const name = syllables.join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function claim(random: () => number): EdgeAttributes {
  const relation = RELATIONS[Math.floor(random() ** 2 * RELATIONS.length)] ?? 'RELATED'
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 4000)))
  return {
    relation,
    label: relation.toLowerCase(),
    predicate: '',
    polarity: random() < 0.06 ? 'negated' : 'affirmed',
    modality: 'asserted',
    holders: [],
    evidence: [],
    confidence: Math.round(random() * 100) / 100,
    ...(random() < 0.7 && { timeStart: day.toISOString().slice(0, 10) }),
    support: 1,
  }
}
