/** Put in when relata is built (`vite.config.ts`). */
declare const READING_RULES: string

/** A hash of the code and the word lists that texts are read with; none where relata runs from its source. */
export const readingRules: string = typeof READING_RULES === 'undefined' ? '' : READING_RULES
