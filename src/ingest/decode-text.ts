import { encodingName } from './encoding-name.ts'
import { firstInvalidByte } from './first-invalid-byte.ts'
import { guessEncoding } from './guess-encoding.ts'

/** A text; its encoding is named where it is neither UTF-8 nor told by a byte-order mark. */
export type DecodedText = Readonly<{ text: string; encoding?: string; isGuessed?: boolean }>

/** A text, or what keeps the bytes from being one: a sentence that goes on after the file’s name. */
export type Decoded = DecodedText | Readonly<{ fault: string }>

/**
 * Reads bytes in the encoding of their byte-order mark, else in the declared one, else as UTF-8, else in the one that they look
 * like. The mark is dropped, nothing else.
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const decoded = await decode(bytes, declared)
  if ('text' in decoded && decoded.text.trim() === '') return { fault: 'is empty: it holds no text.' }
  return decoded
}

async function decode(bytes: Uint8Array, declared: string | undefined): Promise<Decoded> {
  const marked = utf16(bytes)
  if (marked) return decodeUtf16(bytes, marked)
  const encoding = declared === undefined ? undefined : encodingName(declared)
  if (declared !== undefined && !encoding) return { fault: `says that its encoding is “${declared}”, which is none.` }
  if (encoding && encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding }
  const invalid = firstInvalidByte(bytes)
  const zero = bytes.indexOf(0)
  if (zero >= 0) return { fault: `is binary: byte ${zero + 1} is zero. Save its words as plain text first.` }
  if (invalid === undefined) return { text: new TextDecoder('utf-8').decode(bytes) }
  const guess = encoding ? undefined : await guessEncoding(bytes)
  if (guess) return { text: new TextDecoder(guess).decode(bytes), encoding: guess, isGuessed: true }
  const value = bytes[invalid]?.toString(16).toUpperCase().padStart(2, '0')
  return { fault: `is not UTF-8: byte ${invalid + 1} (0x${value}) fits no character. Save it as UTF-8 in an editor.` }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const lost = text.indexOf('\u{fffd}')
  if (lost < 0) return { text }
  return { fault: `is no valid UTF-16 at byte ${2 * lost + 3}. Save it as UTF-8.` }
}
