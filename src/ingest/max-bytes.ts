import type { SourceFile } from '../types/plugin.ts'
import type { Problem } from '../types/problem.ts'
import { problemWith } from './file-problem.ts'

/** Bytes in the megabyte of `--max-size`. */
export const MEGABYTE = 1_000_000

export const DEFAULT_MAX_BYTES = 20 * MEGABYTE

/** The problem of a file that is larger than `maxBytes`. */
export function checkSize(id: SourceFile['id'], bytes: number, maxBytes: number): Problem | undefined {
  if (bytes <= maxBytes) return undefined
  const limit = `${(maxBytes / MEGABYTE).toLocaleString('en')} MB`
  return problemWith(id, `is larger than the limit of ${limit}. Split it, or raise the limit with --max-size.`)
}
