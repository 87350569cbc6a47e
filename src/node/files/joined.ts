/** Chunks in pieces that are large enough to be worth a system call each. */
export function* joined(chunks: Iterable<string>): Generator<string> {
  let waiting: string[] = []
  let length = 0
  for (const chunk of chunks) {
    waiting.push(chunk)
    length += chunk.length
    if (length < PIECE) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (length > 0) yield waiting.join('')
}

/** UTF-16 code units. */
const PIECE = 65_536
