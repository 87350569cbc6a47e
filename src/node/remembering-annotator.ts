import type { Annotated } from '../types/annotation.ts'
import type { Annotator } from '../types/plugin.ts'

/** An annotator that reads a text only once: it answers from memory for one that it has read in this or the last build. */
export function rememberingAnnotator(annotator: Annotator): Annotator {
  const known = new Map<string, Annotated>()
  return {
    ...annotator,
    annotate: async (document, options) => {
      const remembered = known.get(document.text)
      const { sentences } = remembered ?? (await annotator.annotate(document, options))
      const annotated = { document, sentences }
      known.set(document.text, annotated)
      return annotated
    },
  }
}
