import schemaFile from '../../graph-data/schema.json' with { type: 'json' }
import { extract } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/node/load-english.ts'
import { readSchema } from '../../src/read-schema.ts'
import type { Annotated } from '../../src/types/annotation.ts'
import type { Document } from '../../src/types/document.ts'
import { spanFaults } from '../fixtures/span-faults.ts'

const schema = readSchema(schemaFile, 'graph-data/schema.json')
const english = await loadEnglish()

/** What goes wrong when a document is read: a crash, or offsets that do not hold. */
export async function readingFaults(document: Document): Promise<readonly string[]> {
  try {
    const annotated = await english.annotate(document)
    return [...tokenFaults(annotated), ...spanFaults(document, extract(annotated, { schema }))]
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}

/** Tokens that are not the text at their offsets, and sentences that are not where their tokens are. */
function tokenFaults({ document, sentences }: Annotated): readonly string[] {
  return sentences.flatMap(({ start, end, tokens }) => [
    ...tokens
      .filter((token) => document.text.slice(token.start, token.end) !== token.text)
      .map((token) => `no token: ${token.text}`),
    ...(tokens[0]?.start === start && tokens.at(-1)?.end === end ? [] : [`no sentence: ${start} to ${end}`]),
  ])
}
