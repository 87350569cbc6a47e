import { query } from '../../src/query/index.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Benchmark, Comparison } from './benchmark.ts'
import { largeGraph } from './large-graph.ts'
import { type Question, questions } from './query-questions.ts'

/** Questions in openCypher beside the loop over graphology that somebody would write for the same answer. */
export const benchmark: Benchmark = {
  title: 'questions in openCypher beside loops over graphology; 100,000 nodes, 1,000,000 edges',
  prepare(scale) {
    const graph = largeGraph(Math.round(100_000 * scale), Math.round(1_000_000 * scale))
    return [...questions(graph).map((question) => comparison(graph, question)), afterChange(graph)]
  },
}

function comparison(graph: KnowledgeGraph, { name, text, params = {}, loop }: Question): Comparison {
  return {
    name,
    runs: { loop, query: () => query(graph, text, { params }).rows },
    isSameAnswer: true,
    atMost: 5,
  }
}

/** What is remembered of a graph is forgotten when it changes: the first question afterwards pays for it again. */
function afterChange(graph: KnowledgeGraph): Comparison {
  const again = (text: string) => () => {
    graph.setAttribute('title', 'changed')
    return query(graph, text).rows
  }
  return {
    name: 'first question after a change (all nodes, all edges)',
    runs: { query: again('MATCH (a)-[r]->(b) WHERE a.named AND r.support > 0 AND b.named RETURN count(*)') },
  }
}
