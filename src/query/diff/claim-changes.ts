import { compareText } from '../../text/compare-text.ts'
import { sortedJson } from '../../text/json-lines.ts'
import type { Evidence } from '../../types/claim.ts'
import type { Entity } from '../../types/entity.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../../types/graph.ts'
import type { AlignedKeys } from './aligned-keys.ts'
import type { Changes, ClaimInDiff } from './changes.ts'

/** The claims of only one of two graphs, and those that other sentences state now. */
export function claimChanges({ before, after, keyAfter }: AlignedKeys): Changes<ClaimInDiff> {
  const were = new Map(
    before.edges().map((edge) => [identityOf(before, edge, (key) => keyAfter.get(key) ?? `-${key}`), edge]),
  )
  const are = new Map(after.edges().map((edge) => [identityOf(after, edge, (key) => key), edge]))
  const kept = [...were].flatMap(([identity, edge]) => {
    const now = are.get(identity)
    return now === undefined ? [] : [{ edge, now }]
  })
  return {
    appeared: [...are].filter(([identity]) => !were.has(identity)).map(([, edge]) => claimIn(after, edge)),
    vanished: [...were].filter(([identity]) => !are.has(identity)).map(([, edge]) => claimIn(before, edge)),
    changed: kept.flatMap(({ edge, now }) => {
      const pair = { before: claimIn(before, edge), after: claimIn(after, now) }
      return sortedJson(pair.before.quotes) === sortedJson(pair.after.quotes) ? [] : [{ ...pair, what: ['quotes'] }]
    }),
  }
}

/** What makes an edge the edge it is, with the nodes called as in the later graph. */
function identityOf(graph: KnowledgeGraph, edge: string, rekey: (key: Entity['id']) => string): string {
  const { relation, predicate, polarity, modality, holders, complement } = graph.getEdgeAttributes(edge)
  const ends = graph.extremities(edge).map(rekey)
  const isSymmetric = graph.getAttribute('schema').relations.some(({ id, symmetric }) => id === relation && symmetric)
  const words = relation === 'RELATED' ? predicate : ''
  return sortedJson([
    isSymmetric ? ends.toSorted(compareText) : ends,
    relation,
    words,
    polarity,
    modality,
    holders.map(rekey),
    complement,
  ])
}

function claimIn(graph: KnowledgeGraph, edge: string): ClaimInDiff {
  const { label, evidence }: EdgeAttributes = graph.getEdgeAttributes(edge)
  const [subject, object] = graph.extremities(edge).map((key) => graph.getNodeAttribute(key, 'label'))
  return { key: edge, subject: subject ?? '', label, object: object ?? '', quotes: quotesOf(evidence) }
}

function quotesOf(evidence: readonly Evidence[]): ClaimInDiff['quotes'] {
  const quotes = evidence.map(({ document, quote }) => [`${document}\n${quote}`, { document, quote }] as const)
  return [...new Map(quotes).values()]
}
