import type { Span } from '../../types/document.ts'
import type { TimeInterval } from './calendar.ts'

/** A stretch of a sentence that names a time, with its value as far as words and report settle it. */
export type Time = Span &
  TimeInterval &
  Readonly<{
    /** “on Monday” or “for two days”. */
    tells: 'when' | 'how long'
    /** Its tokens in the sentence, first to last. */
    words: readonly number[]
  }>
