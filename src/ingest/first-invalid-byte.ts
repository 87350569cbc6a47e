/** Index of the first byte that begins no well-formed UTF-8 sequence (Unicode 15, table 3-7); none where all is well. */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return undefined
}

/** How many bytes the character at `index` takes, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead < 0x80) return 1
  const form = FORMS.find(([first, last]) => lead >= first && lead <= last)
  if (!form) return 0
  const [, , length, low, high] = form
  const second = bytes[index + 1] ?? 0
  if (second < low || second > high) return 0
  const rest = bytes.subarray(index + 2, index + length)
  return rest.length === length - 2 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf) ? length : 0
}

/** Lead bytes from and to, length, and the range of the second byte. */
const FORMS: readonly (readonly [number, number, number, number, number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
]
