import type { Span } from '../../src/types/document.ts'
import type { EntityType } from '../../src/types/entity.ts'

/** A part of a claim as it stands in its sentence. */
export type ClaimPart = 'subject' | 'predicate' | 'object'

export type TextMention = Span & Readonly<{ key: string; entityType: EntityType }>
export type PartMark = Span & Readonly<{ part: ClaimPart }>

/** A stretch of text that is marked alike from its first character to its last. */
export type Segment = Span &
  Readonly<{ mention: TextMention | undefined; part: ClaimPart | undefined; isPlace: boolean; isLit: boolean }>

export type Marks = Readonly<{
  mentions: readonly TextMention[]
  parts: readonly PartMark[]
  place: Span | undefined
  /** Sentences of a way, or of what a query found, by their start. */
  lit: readonly Span[]
}>

/** Cuts a paragraph where marks begin and end; of mentions within one another the innermost counts. */
export function segmentsOf(paragraph: Span, marks: Marks): Segment[] {
  const { mentions, parts, place } = marks
  const lit = marks.lit.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)
  const spans = [...mentions, ...parts, ...(place ? [place] : []), ...lit]
  const cuts = spans.flatMap(({ start, end }) => [start, end]).filter((cut) => isInside(paragraph, cut))
  const bounds = [...new Set([paragraph.start, ...cuts, paragraph.end])].toSorted((a, b) => a - b)
  return bounds.slice(1).map((end, index) => {
    const span = { start: bounds[index] ?? paragraph.start, end }
    return {
      ...span,
      mention: innermost(mentions, span),
      part: innermost(parts, span)?.part,
      isPlace: place !== undefined && covers(place, span),
      isLit: lit.some((sentence) => covers(sentence, span)),
    }
  })
}

function isInside({ start, end }: Span, cut: number): boolean {
  return cut > start && cut < end
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end
}

function innermost<Marked extends Span>(marked: readonly Marked[], span: Span): Marked | undefined {
  return marked.filter((mark) => covers(mark, span)).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}
