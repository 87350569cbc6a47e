import { extract } from './extract/index.ts'
import type { OpenFact } from './types/claim.ts'
import type { Annotator } from './types/plugin.ts'
import type { Schema } from './types/schema.ts'

export type AnalysisOptions = Readonly<{ annotator: Annotator; schema: Schema; signal?: AbortSignal }>

/** A fact of open information extraction and the sentence it was read from. */
export type SentenceFact = Readonly<{ sentence: string }> &
  Pick<OpenFact, 'subject' | 'predicate' | 'object' | 'confidence'>

/** The facts between any two phrases of a sentence, in the order in which they were read. */
export async function openie(sentence: string, options: AnalysisOptions): Promise<readonly SentenceFact[]> {
  const document = { id: 'sentence', title: '', text: sentence, source: 'sentence', language: 'en', meta: {} }
  const annotated = await options.annotator.annotate(document, options.signal && { signal: options.signal })
  const { facts } = extract(annotated, { schema: options.schema })
  return facts.map(({ subject, predicate, object, confidence }) => ({
    sentence,
    subject,
    predicate,
    object,
    confidence,
  }))
}
