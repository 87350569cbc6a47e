import type { FormatVersion } from '../types/graph.ts'

/** The format that this version writes, and the newest that it reads. */
export const formatVersion: FormatVersion = 1
