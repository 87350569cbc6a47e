import type { IngestLimits } from '../types/plugin.ts'
import { DEFAULT_MAX_BYTES } from './max-bytes.ts'

/** Limits with those filled in that are not given. */
export function limitsOf(given: Partial<IngestLimits>): IngestLimits {
  return { maxBytes: DEFAULT_MAX_BYTES, maxElements: 200_000, maxDepth: 512, ...given }
}
