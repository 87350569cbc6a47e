import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotator } from '../../../src/types/plugin.ts'

/** An annotator that keeps what it read in a folder, so that whoever mends rules waits for the language model only once. */
export function keeping(annotator: Annotator, folder: string): Annotator {
  mkdirSync(folder, { recursive: true })
  return {
    ...annotator,
    annotate: async (document, options) => {
      const key = createHash('sha256').update(`${document.id}\n${document.text}`).digest('hex')
      const file = join(folder, `${key}.json`)
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
      const annotated = await annotator.annotate(document, options)
      writeFileSync(file, JSON.stringify(annotated))
      return annotated
    },
  }
}
