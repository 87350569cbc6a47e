/** Reads a stream to its end, or until at least `limit` bytes have come. */
export async function readBytes(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of source) {
    pieces.push(piece)
    length += piece.length
    if (length >= limit) break
  }
  return Buffer.concat(pieces)
}
