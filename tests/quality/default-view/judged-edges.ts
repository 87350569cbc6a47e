import { vi } from 'vitest'
import { build } from '../../../src/build.ts'
import { confidenceOf } from '../../../src/extract/claim/confidence.ts'
import { type Features, featuresOf } from '../../../src/extract/claim/features.ts'
import { defaultView } from '../../../src/graph/default-view.ts'
import type { Evidence } from '../../../src/types/claim.ts'
import type { Document, Span } from '../../../src/types/document.ts'
import type { EdgeAttributes } from '../../../src/types/graph.ts'
import type { Annotator } from '../../../src/types/plugin.ts'
import type { Schema } from '../../../src/types/schema.ts'
import type { Verdict } from './verdict.ts'

/** An edge as the program makes it now, with the verdict that was passed on it where one was. */
export type JudgedEdge = Readonly<{
  document: Document['id']
  source: string
  target: string
  attributes: EdgeAttributes
  /** The surest of its evidence, and what that shows. */
  evidence: Evidence
  features: Features
  /** Whether it is seen first. */
  isShown: boolean
  verdict?: Verdict
}>

type Options = Readonly<{ annotator: Annotator; schema: Schema }>

/**
 * The typed edges of a document. Needs `vi.mock` with `spy: true` on `confidence.ts`: what a claim shows leaves the program only as
 * a confidence, so it is read off the calls.
 */
export async function judgedEdges(
  document: Document,
  verdicts: readonly Verdict[],
  options: Options,
): Promise<readonly JudgedEdge[]> {
  vi.mocked(confidenceOf).mockClear()
  const { graph } = await build([document], options)
  const view = defaultView(graph)
  const edges = graph.mapEdges((edge, attributes, source, target) => ({ edge, attributes, source, target }))
  return edges
    .filter(({ attributes }) => attributes.relation !== 'RELATED')
    .flatMap(({ edge, attributes, source, target }) => {
      const evidence = attributes.evidence.toSorted((a, b) => b.confidence - a.confidence)[0]
      const features = evidence && featuresBehind(evidence)
      if (evidence === undefined || features === undefined) return []
      const isSymmetric = options.schema.relations.some(({ id, symmetric }) => id === attributes.relation && symmetric)
      const verdict = verdicts.find(
        (one) =>
          isOf(one, attributes, isSymmetric) &&
          (one.source === undefined || [source, target].includes(one.source) || !graph.hasNode(one.source)),
      )
      const base = { document: document.id, source, target, attributes, evidence, features }
      return [{ ...base, isShown: view.edges.has(edge), ...(verdict && { verdict }) }]
    })
}

/** What the claim showed that the evidence comes from; that of where an event took place comes from the claim of its party. */
function featuresBehind(evidence: Evidence): Features | undefined {
  const behind = vi
    .mocked(confidenceOf)
    .mock.calls.filter(
      ([{ predication, words }]) =>
        predication.by === evidence.by &&
        predication.tree.sentence.start === evidence.start &&
        words.some((word) => predication.tree.sentence.tokens[word]?.start === evidence.predicate[0]?.start),
    )
  const exact = behind.find(
    ([{ subject, object }]) => isAt(evidence.subject, subject.mention) && isAt(evidence.object, object.mention),
  )
  const call = exact ?? behind[0]
  return call && featuresOf(...call)
}

/** Whether a verdict is of this edge: same words at the ends, same relation and status, as many holders. */
function isOf(verdict: Verdict, edge: EdgeAttributes, isSymmetric: boolean): boolean {
  const { relation, polarity, modality } = verdict
  if (relation !== edge.relation || polarity !== edge.polarity || modality !== edge.modality) return false
  if ((verdict.holders?.length ?? 0) !== edge.holders.length) return false
  return edge.evidence.some(
    ({ subject, object }) =>
      (isAt(subject, verdict.subject) && isAt(object, verdict.object)) ||
      (isSymmetric && isAt(subject, verdict.object) && isAt(object, verdict.subject)),
  )
}

function isAt({ start, end }: Span, other: Span | Verdict['subject']): boolean {
  const [from, to] = 'start' in other ? [other.start, other.end] : other
  return start === from && end === to
}
