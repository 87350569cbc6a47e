import type { SourceFile } from '../types/plugin.ts'
import type { Problem } from '../types/problem.ts'

/** A problem with a whole file; the sentence goes on after its name. */
export function problemWith(id: SourceFile['id'], sentence: string): Problem {
  return { by: 'ingest', message: `${id} ${sentence}`, source: id }
}
