/** The lines of a stream of UTF-8 without their line feeds; only `\n` and `\r\n` end one, as JSON lines need it. */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let open: string[] = []
  for await (const piece of source) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n')
    open.push(first)
    for (const other of others) {
      yield withoutReturn(open.join(''))
      open = [other]
    }
  }
  const last = open.join('') + decoder.decode()
  if (last !== '') yield withoutReturn(last)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
