import { firstInvalidByte } from './first-invalid-byte.ts'

/** A text, or what keeps the bytes from being one: a sentence that goes on after the file’s name. */
export type Decoded = Readonly<{ text: string }> | Readonly<{ fault: string }>

/** Reads bytes as UTF-8, or as UTF-16 where they begin with its byte-order mark; the mark is dropped, nothing else. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = utf16(bytes)
  const decoded = encoding ? decodeUtf16(bytes, encoding) : decodeUtf8(bytes)
  if ('text' in decoded && decoded.text.trim() === '') return { fault: 'is empty: it holds no text.' }
  return decoded
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

function decodeUtf8(bytes: Uint8Array): Decoded {
  const invalid = firstInvalidByte(bytes)
  const zero = bytes.indexOf(0)
  if (zero >= 0) return { fault: `is binary: byte ${zero + 1} is zero. Save its words as plain text first.` }
  if (invalid === undefined) return { text: new TextDecoder('utf-8').decode(bytes) }
  const value = bytes[invalid]?.toString(16).toUpperCase().padStart(2, '0')
  return { fault: `is not UTF-8: byte ${invalid + 1} (0x${value}) fits no character. Save it as UTF-8 in an editor.` }
}
