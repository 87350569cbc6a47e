import { encodingName } from './encoding-name.ts'

/**
 * The encoding that bytes look like which are no UTF-8, as the Encoding Standard names it; none where they look like UTF-8 that
 * was damaged, or like nothing.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const { analyse } = await import('chardet')
  const [best] = analyse(bytes.subarray(0, LOOKED_AT))
  if (!best || best.confidence < LEAST_CONFIDENCE || best.name === 'UTF-8') return undefined
  return encodingName(best.name)
}

/** Bytes; more make no better guess. */
const LOOKED_AT = 200_000

/** Of 100. */
const LEAST_CONFIDENCE = 20
