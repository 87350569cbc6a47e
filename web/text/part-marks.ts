import type { Evidence } from '../../src/types/claim.ts'
import type { PartMark } from './segments.ts'

/** Where subject, predicate and object of a claim stand in its sentence. */
export function partMarks({ subject, predicate, object }: Evidence): PartMark[] {
  return [
    { ...subject, part: 'subject' },
    ...predicate.map((span): PartMark => ({ ...span, part: 'predicate' })),
    { ...object, part: 'object' },
  ]
}
